/** A message with its headers; lines end as on the wire. */
export const aMessage = (headers: Record<string, string>, text = 'Thank you for writing.'): string => {
	const all = {
		From: 'Dana Reyes <dana@acme.example>',
		To: 'Ada <ada@home.example>',
		Subject: 'Re: Staff engineer',
		Date: 'Thu, 12 Nov 2026 09:30:00 +0100',
		'Message-ID': '<one@acme.example>',
		...headers,
	};
	const lines = Object.entries(all).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
	return `${[...lines, '', text].join('\n')}\n`.replaceAll('\n', '\r\n');
};

/** Messages as an mbox has them. */
export const anMbox = (...messages: string[]): string =>
	messages
		.map(
			message =>
				`From somebody Thu Nov 12 09:30:00 2026\n${message.replaceAll('\r\n', '\n').replace(/^(>*From )/gm, '>$1')}\n`,
		)
		.join('');
