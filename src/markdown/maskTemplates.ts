import type { Nodes, Root } from 'mdast'
import { walk } from './walk.ts'

/** What ends a destination in Markdown, and what stands for it in those that a template makes; nobody writes the latter. */
const MASKS: readonly (readonly [sign: string, mask: string])[] = [
  [' ', '\uE0F0'],
  ['\t', '\uE0F1'],
  ['(', '\uE0F2'],
  [')', '\uE0F3'],
  ['<', '\uE0F4'],
  ['>', '\uE0F5'],
  ['\\', '\uE0F6'],
  ['&', '\uE0F7'],
  ['|', '\uE0F8'],
]
const MASK_OF = new Map(MASKS)
const SIGN_OF = new Map(MASKS.map(([sign, mask]) => [mask, sign]))
const SIGN = /[ \t()<>\\&|]/g
const MASK = /[\uE0F0-\uE0F8]/
/** A text that has one itself, also as a reference (`&#xE0F0;`), is left as it is. */
const IS_TAKEN = /[\uE0F0-\uE0F8]|&#(?:x0{0,4}e0f|0{0,4}575)/i
const EACH_MASK = /[\uE0F0-\uE0F8]/g

/** The tags of Liquid, Jinja and Hugo in a destination: `{{ site.url }}`, `{% link x.md %}`, `{{< ref "x" >}}`. */
const TAG = String.raw`\{(?:\{[^{}\n]{1,300}\}|%[^{}%\n]{1,300}%)\}`
/** A destination that holds such tags, and no space besides: `https://{{ site.host }}/x/{{ page.id }}`. */
const DESTINATION = String.raw`(?:[^\s(){}]{0,200}${TAG}){1,9}`
const LINK = new RegExp(String.raw`\]\(${DESTINATION}`, 'g')
const DEFINITION = new RegExp(String.raw`^ {0,3}\[([^[\]\n]{1,100})\]:[ \t]*${DESTINATION}`, 'gm')
/** `[text][label]`: without any, a line that only looks like a definition is text. */
const REFERENCE = /\]\[([^[\]\n]{1,100})\]/g
const MAY_HAVE = /\](?:\(|:[ \t]*)[^\s(){}]{0,200}\{[{%]/

/**
 * Hides what a template makes an address of, so that a parser takes `[x]({% link x.md %})` for the link that readers get.
 * Places stay the same.
 *
 * @returns the same text where there is nothing to hide
 */
export function maskTemplates(markdown: string): string {
  if (!markdown.includes('{{') && !markdown.includes('{%')) return markdown
  if (!MAY_HAVE.test(markdown) || IS_TAKEN.test(markdown)) return markdown
  const masked = markdown.replaceAll(LINK, hide)
  if (masked.search(DEFINITION) < 0) return masked
  const labels = new Set([...masked.matchAll(REFERENCE)].map(([, label]) => label))
  return masked.replaceAll(DEFINITION, (all, label: string) => (labels.has(label) ? hide(all) : all))
}

function hide(link: string): string {
  const from = link.indexOf('{')
  return link.slice(0, from) + link.slice(from).replaceAll(SIGN, sign => MASK_OF.get(sign)!)
}

/** Puts back what `maskTemplates` hid, into every text of a tree. */
export function unmaskTemplates(tree: Root): void {
  walk(tree, node => {
    const texts = node as Nodes & { [name: string]: unknown }
    for (const name in texts) {
      const text = texts[name]
      if (typeof text === 'string' && MASK.test(text))
        texts[name] = text.replaceAll(EACH_MASK, mask => SIGN_OF.get(mask)!)
    }
  })
}
