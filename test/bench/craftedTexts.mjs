/** Texts that nobody writes, of which each repeats what one check has to compare: the line of an index, by what it is. */
const LINES = {
  'headings that are empty': i => `## Heading ${i}\n\n`,
  'titles that are the same': () => '## Same\n\ntext\n\n',
  'chapters with one number': () => '# Chapter 1: A\n\ntext\n\n',
  'rules that are the same': () => '- You must do it now\n',
  'terms that nothing uses': i => `${i === 0 ? '# Glossary\n\n' : ''}- Term${i}: what it is\n`,
  'terms that begin alike': i =>
    `${i === 0 ? `# A\n\n${'word '.repeat(5000)}\n\n# Glossary\n\n` : ''}- Word Word W${i}: what it is\n`,
  'acronyms that nothing explains': i =>
    `${i === 0 ? '# Glossary\n\n- ABC: a\n\n# A\n\n' : ''}Use ${letters(i)} here\n\n`,
  'acronyms in one paragraph': i =>
    `${i === 0 ? '# Glossary\n\n- ABC: a\n\n# A\n\n' : ''}use ${letters(i)} here `,
  'questions without an answer': () => '## Why?\n\n',
  'links to headings that are not there': i => `## Heading number ${i}\n\n[a](#haeding-number-${i})\n\n`,
  'links to files that are not there': i => `[a](page-${i}.md)\n\n`,
  'ids that are the same': () => '## A {#id}\n\ntext\n\n',
  'exceptions of checks that are not there': i => `<!-- handbook-kit-disable unique-rule${i} -->\n\n`,
  'exceptions that are not needed': () => '<!-- handbook-kit-disable-next-line unique-rule -->\n- a\n\n',
  placeholders: i => `TODO ${i}\n\n`,
  'characters that nobody sees': () => 'a\u200bb\n\n',
}
const LETTERS = 26
const CODE_OF_A = 65

/** Four capitals for each number. */
function letters(number) {
  return [17_576, 676, 26, 1]
    .map(place => String.fromCharCode(CODE_OF_A + (Math.floor(number / place) % LETTERS)))
    .join('')
}

/** Each of them, as long as wanted. */
export function craftedTexts(length) {
  return Object.entries(LINES).map(([name, line]) => {
    let text = ''
    for (let index = 0; text.length < length; index++) text += line(index)
    return { name, text }
  })
}
