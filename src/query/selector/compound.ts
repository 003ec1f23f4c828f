import type { AstAttribute, AstPseudoClass, AstRule } from 'css-selector-parser'
import { attributeTest } from './attributeTest.ts'
import { containing } from './containing.ts'
import { evaluate, type Flags, having } from './evaluate.ts'
import { placeTest } from './placeTest.ts'
import type { Element, Tree } from './tree.ts'

type Test = (element: Element, index: number) => boolean

/** The elements that fit one part of a selector, such as `rule[level=must]:first-child`. */
export function compound({ items }: AstRule, tree: Tree): Flags {
  const tests = items.map(item => testFor(item, tree))
  const flags: Flags = new Uint8Array(tree.elements.length)
  for (const [index, element] of tree.elements.entries())
    if (tests.every(fits => fits(element, index))) flags[index] = 1
  return flags
}

function testFor(item: AstRule['items'][number], tree: Tree): Test {
  switch (item.type) {
    case 'TagName':
      return item.name === 'section'
        ? ({ name }) => name === 'section' || name === 'chapter'
        : ({ name }) => name === item.name
    case 'WildcardTag':
      return ({ name }) => name !== 'link' && name !== 'quantity'
    case 'Id':
      return attributeTest({
        type: 'Attribute',
        name: 'id',
        operator: '=',
        value: { type: 'String', value: item.name },
      })
    case 'Attribute':
      return attributeTest(item as AstAttribute)
    default:
      return pseudoTest(item as AstPseudoClass, tree)
  }
}

function pseudoTest({ name, argument }: AstPseudoClass, tree: Tree): Test {
  if (argument?.type === 'Selector') {
    const flags = name === 'has' ? having(argument, tree) : evaluate(argument, tree)
    const wanted = name === 'not' ? 0 : 1
    return (_, index) => flags[index] === wanted
  }
  if (argument?.type === 'String') {
    const flags = containing(argument.value, tree)
    return (_, index) => flags[index] === 1
  }
  return placeTest(name, argument?.type === 'Formula' ? argument : null, tree)
}
