/** “Glossary” in small letters as a part of a word or a title, in the languages that handbooks are written in. */
const GLOSSARY =
  /gloss?ar|glosár|глос+арі?[йи]|словар|словник|lexique|lexicon|lexikon|słown|slovn|ordlist|ordbok|sanasto|woordenlijst|begrippenlijst|sözlü|fogalomtár|szószedet|kamus|thuật ngữ|用語集|术语表|術語表|词汇表|詞彙表|용어집|مسرد|واژه‌نامه|מילון|शब्दावली|อภิธาน|γλωσσάρι/

/** Whether a title or a file's name says that it is a glossary. */
export function isGlossaryTitle(title: string): boolean {
  return GLOSSARY.test(title.toLowerCase())
}
