/** How much a word of a question says about what it asks; words that are not here say 1. */
export const WEIGHTS: readonly { words: string; weight: number; reason: string }[] = [
  {
    words:
      'a an the this that these those it its i me my we us our you your they them their he she his her one some any all every each both no not and or but if then than so as at by for from in into of off on onto out over to up with within without about after before during between per via there here just only also too very please ever still yet',
    weight: 0,
    reason: 'joins other words',
  },
  {
    words:
      'is are was were be been being am do does did done doing has have had having can could may might must shall should will would ought s t re ve ll d m don doesn didn isn aren wasn won wouldn shouldn couldn hasn haven cannot let',
    weight: 0,
    reason: 'stands in any question, with or without its apostrophe',
  },
  {
    words: 'what which who whom whose when where why how whats wheres whos hows',
    weight: 0,
    reason: 'asks, but does not say about what',
  },
  {
    words:
      'own owner responsible responsibility charge handle run manage maintain care person people team someone somebody anyone everyone everybody',
    weight: 0.3,
    reason: 'asks for a person, of whatever',
  },
  {
    words:
      'need want use get go find make take give know tell mean work happen happens say ask look see help try start begin keep put show able allowed allow supposed possible required require way thing stuff kind sort type many much often long soon time day new old good best right',
    weight: 0.3,
    reason: 'asks for a way, a time or a number, of whatever',
  },
]
