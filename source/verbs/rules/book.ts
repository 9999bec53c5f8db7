import {examplesIn, rulesAsTrees} from '../../advice/book/book.ts';
import type {Day} from '../../days/day.ts';
import {demoBook} from '../../demo/demo.ts';
import {toldStories} from '../../demo/told-stories.ts';
import {bookHtml} from '../../formats/book/html.ts';
import {bookMarkdown} from '../../formats/book/markdown.ts';
import type {CommandOutput} from '../kit/verb.ts';

/** The rules as a book, with examples from the made-up search as it stands on a day. */
export function bookOf(today: Day, format: 'md' | 'html'): CommandOutput {
	const trees = rulesAsTrees();
	const stories = toldStories();
	const write = format === 'md' ? bookMarkdown : bookHtml;
	return {text: write(trees, examplesIn(demoBook(today), today), stories), lines: [], json: {trees, stories}};
}
