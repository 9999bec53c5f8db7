/** Text as it may stand in HTML, also between the quotes of an attribute. */
export function escaped(text: string): string {
	return text.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`);
}

/** A page of its own: nothing is loaded, and nothing in it runs. */
export function htmlPage({title, style, body}: {title: string; style: string; body: string}): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${style.trim()}
</style>
</head>
<body>
${body.trim()}
</body>
</html>
`;
}
