import { expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'

const ASKED = '**Why is it shut?** For safety.'

it.each<[string, string[], number]>([
  ['what is as often asked', [ASKED, '**It does not open.** Push.'], 2],
  ['what happened to a reader', [ASKED, '**I lost the key.** Pay.', '**My key bends.** Push.'], 3],
  ['what a reader does not want', [ASKED, '**I don’t want to pay.** Nobody does.'], 2],
  ['more that states', [ASKED, '**It is old.** It creaks.', '**It is heavy.** It is oak.'], 1],
  ['orders', [ASKED, '**Never prop it open.** It falls.'], 1],
  ['demands', [ASKED, '**Guests must ring twice.** We are deaf.'], 1],
  ['topics on their own lines', ['**It leaks?**\n  Bail.', '**New locks**:\n  Ask.', '**Keys:**\n  Ask.'], 3],
  ['topics where nothing asks', ['**New locks**:\n  Ask.', '**Keys:**\n  Ask.'], 0],
  ['sentences answered below', ['**It leaks again.**\n  Bail.', '**It is all wet.**\n\n  Bail.'], 2],
  ['titles answered below', ['**Links vanish**\n  - Wait.', '**It is wet**\n  - Wipe it.'], 2],
  ['troubles answered below', ['**No link:**\n  - Wait.', '**Wet seats:**\n  - Wipe.'], 0],
  ['lists of one item each', ['**Who rows?**\n\nWe.\n\n', '**It is all wet**\n\nBail.'], 2],
  ['orders answered below', ['**It leaks again.**\n  Bail.', '**Always bail it out.**\n  It sinks.'], 0],
])('items: %s', (_, items, count) => {
  expect(parse(`# FAQ\n\n- ${items.join('\n- ')}\n`).faq).toHaveLength(count)
})

it.each<[string, string, number]>([
  ['the same look', '**It is shut.** Push.\n\n**It is wet.** Wipe it.\n', 2],
  ['orders', '**Read this page first.** It is short.\n\n**It is wet.** Wipe it.\n', 0],
  [
    'lines that name a topic beside lines that ask',
    '**Who rows?**\nWe.\n\n**Fresh oars**\nIn the shed.\n\n**Who bails?**\nYou.\n',
    3,
  ],
  ['remarks between lines that ask', '**Who rows?**\nWe.\n\n**Note:**\nNow.\n\n**Who bails?**\nYou.\n', 2],
  ['titles alone above their answers', '**The rope is wet**\n\nDry it.\n\n**I see no buoy**\n\nWait.\n', 2],
  ['one such title', 'All of it.\n\n**The rope is wet**\n\nDry it.\n', 0],
  ['topics as short', '**Wet ropes**\n\nDry them.\n\n**No buoy in sight**\n\nWait.\n', 0],
  ['titles of what follows', '**All that is below:**\n\nText.\n\n**All that is not:**\n\nText.\n', 0],
  ['titles without an answer', '**The rope is wet**\n\n**I see no buoy**\n\nWait.\n', 0],
  ['orders alone', '**Always dry all ropes**\n\nTwice.\n\n**The rope is wet**\n\nDry it.\n', 0],
  ['parts of an answer', '**Who dries it?**\n\nYou.\n\n**The rope is wet**\n\nDry it.\n', 1],
  ['what never was, beside what asks', '**It never was dry.** Wipe it.\n\n**Who wipes?** You.\n', 2],
  [
    'what happened to readers beside what asks',
    '**Who rows?**\nWe.\n\n**I sit behind a mast.**\nMove.\n\n**The oar split in two.**\nTake another.\n',
    3,
  ],
  [
    'what leads in above headings',
    '**It is short.** Good.\n\n**It is dry.** Sorry.\n\n## Who pays?\n\nWe.\n',
    1,
  ],
])('paragraphs: %s', (_, text, count) => {
  expect(parse(`# FAQ\n\n${text}`).faq).toHaveLength(count)
})
