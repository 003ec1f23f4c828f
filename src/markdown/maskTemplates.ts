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
]
const MASK_OF = new Map(MASKS)
const SIGN_OF = new Map(MASKS.map(([sign, mask]) => [mask, sign]))
const SIGN = /[ \t()<>\\&]/g
const MASK = /[\uE0F0-\uE0F7]/
const EACH_MASK = /[\uE0F0-\uE0F7]/g

/** The tags of Liquid, Jinja and Hugo in a destination: `{{ site.url }}`, `{% link x.md %}`, `{{< ref "x" >}}`. */
const TAG = String.raw`\{(?:\{[^{}\n]{1,300}\}|%[^{}%\n]{1,300}%)\}`
/** A destination that begins with one, in a link or in a definition. */
const DESTINATION = new RegExp(String.raw`\](?:\(|:[ \t]*)${TAG}(?:[^\s(){}]{0,200}${TAG})?`, 'g')

/**
 * Hides what a template makes an address of, so that a parser takes `[x]({% link x.md %})` for the link that readers get.
 * Places stay the same.
 *
 * @returns the same text where there is nothing to hide
 */
export function maskTemplates(markdown: string): string {
  if (!/\](?:\(|:[ \t]*)\{[{%]/.test(markdown) || MASK.test(markdown)) return markdown
  return markdown.replaceAll(DESTINATION, link => {
    const from = link.indexOf('{')
    return link.slice(0, from) + link.slice(from).replaceAll(SIGN, sign => MASK_OF.get(sign)!)
  })
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
