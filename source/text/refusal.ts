/** The input is wrong: nothing happens, and the message says what to type instead. The program ends with `exit`. */
export class Refusal extends Error {
	override name = 'Refusal';
	/** 2: the input is wrong; 3: no such lead; 4: several leads match. */
	readonly exit: 2 | 3 | 4;

	constructor(message: string, exit: 2 | 3 | 4 = 2) {
		super(message);
		this.exit = exit;
	}
}

/** A word or an option is missing. `needs` describes it in words ("a day"), without its name on the command line. */
export class MissingInput extends Refusal {
	readonly needs: string;

	constructor(message: string, needs: string) {
		super(message);
		this.needs = needs;
	}
}

/** The words of whatever was thrown. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
