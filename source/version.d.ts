/** The version in package.json; the build puts it here. */
declare const __VERSION__: string;
/** Tells one program.js from another; the build puts it here. */
declare const __PROGRAM__: string;
