import type {Branch, KindTree} from '../../advice/book/tree.ts';
import {escaped, htmlPage} from '../html.ts';
import {type Examples, leafLines, preface, type ToldStory} from './leaf-lines.ts';

/** The rules as one page that needs nothing else. */
export function bookHtml(trees: readonly KindTree[], examples: Examples, stories: readonly ToldStory[]): string {
	const contents = trees.map(({kind, title}) => `<li><a href="#${kind}">${escaped(title)}</a></li>`);
	const chapters = trees.map(
		({kind, title, parts}) => `<section id="${kind}">
<h2>${escaped(title)} <small>${kind}</small></h2>
${parts.map(part => `<h3>${escaped(part.title)}</h3>\n${listOf(part.branches, kind, examples)}`).join('\n')}
</section>`,
	);
	return htmlPage({
		title: 'touchbase: the rules',
		style,
		body: `<h1>The rules</h1>
${preface.map(text => `<p>${escaped(text)}</p>`).join('\n')}
<ul>${contents.join('')}<li><a href="#stories">Stories told to the program</a></li></ul>
${chapters.join('\n')}
${storiesHtml(stories)}`,
	});
}

const listOf = (branches: readonly Branch[], kind: string, examples: Examples): string =>
	`<ul class="tree">\n${branches.map(branch => `<li>${branchHtml(branch, kind, examples)}</li>`).join('\n')}\n</ul>`;

const branchHtml = (branch: Branch, kind: string, examples: Examples): string => {
	const when = `<span class="when">${escaped(branch.when)}</span>`;
	if (!('leaf' in branch)) return when + listOf(branch.branches, kind, examples);
	const {says, rules, example} = leafLines(branch.leaf, kind, examples);
	const named = rules.map(
		({rule, author, says: words, reading}) =>
			`<p><b>${rule}</b> ${escaped(author)}: ${escaped(words)}${reading ? ` <i>Our reading: ${escaped(reading)}</i>` : ''}</p>`,
	);
	const shown = example ? `<p class="example">Example: ${escaped(example)}</p>` : '';
	return `${when}<div class="leaf"><p class="says">${escaped(says)}</p>${named.join('')}${shown}</div>`;
};

const storiesHtml = (stories: readonly ToldStory[]): string => {
	const rows = stories.map(
		({tale, reader, program, wrong}) =>
			`<tr${wrong ? ' class="wrong"' : ''}>${[tale, reader, program, wrong ?? ''].map(text => `<td>${escaped(text)}</td>`).join('')}</tr>`,
	);
	return `<section id="stories"><h2>Stories told to the program</h2>
<table><thead><tr><th>The story</th><th>What a reader would say</th><th>What the program says</th><th>Where it is wrong</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></section>`;
};

const style = `
:root { color-scheme: light dark; --line: #999; }
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
small { font-weight: normal; opacity: .7; }
ul.tree { list-style: none; margin: 0; padding-left: 1.1rem; }
ul.tree > li { position: relative; padding: .15rem 0 .15rem .9rem; border-left: 1px solid var(--line); }
ul.tree > li:last-child { border-left-color: transparent; }
ul.tree > li::before { content: ''; position: absolute; left: -1px; top: 0; height: .9rem; width: .7rem; border-left: 1px solid var(--line); border-bottom: 1px solid var(--line); }
.when { font-weight: 600; }
.leaf { margin: .1rem 0 .5rem; }
.leaf p { margin: .1rem 0; font-size: .92em; }
.leaf .says { font-size: 1em; }
.example { opacity: .75; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
.wrong td { font-weight: 600; }
@media print { ul.tree > li { break-inside: avoid-page; } }
`;
