import type {Key} from 'ink';

/** The names of the keys in one input event, as the key list has them: `j`, `enter`, `ctrl-r`. `jj` is two. */
export const keyNames = (input: string, key: Key): string[] => {
	if (key.return) return ['enter'];
	if (key.escape) return ['esc'];
	if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
	if (key.upArrow) return ['up'];
	if (key.downArrow) return ['down'];
	if (key.leftArrow) return ['left'];
	if (key.rightArrow) return ['right'];
	if (key.pageDown) return ['pagedown'];
	if (key.pageUp) return ['pageup'];
	if (key.home) return ['home'];
	if (key.end) return ['end'];
	if (key.backspace || key.delete) return ['backspace'];
	if (key.ctrl) return [`ctrl-${input}`];
	return [...input].map(letter => (letter === ' ' ? 'space' : letter));
};
