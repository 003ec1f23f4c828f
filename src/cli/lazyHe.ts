declare const require: (name: string) => { decode: (text: string) => string }

/** Stands for `he` in the bundled command, and builds its tables when the first reference asks for them. */
export default { decode: (text: string): string => require('../../node_modules/he/he.js').decode(text) }
