import {Box} from 'ink';
import {Table} from 'ink-table';
import type {Advice} from '../../advice/advise.ts';
import {articles} from '../../advice/articles.ts';
import {cut} from '../../text/fit.ts';
import {voiceSays} from '../../verbs/kit/tell-advice.ts';

type Row = {article: string; says: string; rule: string; why?: string};

/** ink-table draws a line between all rows; five voices are easier to compare, and fit, without. */
class Compact extends Table<Row> {
	override render() {
		const columns = this.getColumns();
		return (
			<Box flexDirection="column">
				{this.header({key: 'header', columns, data: {}})}
				{this.heading({key: 'heading', columns, data: this.getHeadings()})}
				{this.separator({key: 'separator', columns, data: {}})}
				{this.props.data.map(row => (
					<Box key={row.article}>{this.data({key: row.article, columns, data: row})}</Box>
				))}
				{this.footer({key: 'footer', columns, data: {}})}
			</Box>
		);
	}
}

/** What each article says of a lead, as a table; without the reasons where the terminal is narrow. */
export const VoicesTable = ({panel, columns}: {panel: Advice['panel']; columns: number}) => {
	const rows = panel.map(voice => ({
		article: articles[voice.article].short,
		says: voiceSays(voice),
		rule: voice.rule ?? '',
		why: voice.because,
	}));
	const taken = (['article', 'says', 'rule'] as const).reduce(
		(sum, key) => sum + Math.max(key.length, ...rows.map(row => row[key].length)) + 3,
		4,
	);
	const left = columns - 1 - taken;
	return <Compact data={rows.map(({why, ...row}) => (left >= 16 ? {...row, why: cut(why, left)} : row))} />;
};
