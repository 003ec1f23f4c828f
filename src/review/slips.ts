/**
 * Parts of words that English has only where a word is misspelt, and what was meant; a space is where the word begins or ends. Not what
 * merely looks like a slip, one letter away from the word: `prescribed` and `proscribed`, `former` and `farmer`.
 */
// biome-ignore format: a table is read by its rows
export const SLIPS: readonly { slips: readonly (readonly [wrong: string, right: string])[]; reason: string }[] = [
  {
    reason: 'a letter that is doubled, or is not',
    slips: [
      ['accomodat', 'accommodat'], [' adress', ' address'], ['agressiv', 'aggressiv'], ['aparent', 'apparent'],
      [' aquir', ' acquir'], ['begining', 'beginning'], ['commited', 'committed'], ['commitee', 'committee'],
      ['embarass', 'embarrass'], ['immediatly', 'immediately'], ['neccess', 'necess'], ['necesar', 'necessar'],
      ['occurenc', 'occurrenc'], ['occured', 'occurred'], ['occuring', 'occurring'],
      ['posession', 'possession'], ['prefered', 'preferred'], ['recomend', 'recommend'], ['reccomend', 'recommend'],
      ['refered', 'referred'], ['refering', 'referring'], ['succesful', 'successful'], ['sucess', 'success'],
      ['transfered', 'transferred'], ['transfering', 'transferring'], [' untill ', ' until '], [' wich ', ' which '],
    ],
  },
  {
    reason: 'a vowel that is not heard as it is written',
    slips: [
      ['definately', 'definitely'], ['dependancy', 'dependency'], ['dependancies', 'dependencies'],
      ['existan', 'existen'], ['explicitely', 'explicitly'], ['independan', 'independen'],
      ['maintainance', 'maintenance'], ['maintenence', 'maintenance'], ['publically', 'publicly'],
      ['responsab', 'responsib'], ['seperab', 'separab'], ['seperat', 'separat'], [' truely ', ' truly '],
    ],
  },
  {
    reason: 'a letter that is mute, or one too many',
    slips: [['enviroment', 'environment'], ['goverment', 'government'], ['paramter', 'parameter'], ['priviledge', 'privilege']],
  },
  {
    reason: 'two letters that changed places',
    slips: [
      ['acheiv', 'achiev'], ['beleiv', 'believ'], ['langauge', 'language'], ['lenght', 'length'],
      ['reciev', 'receiv'], [' teh ', ' the '],
    ],
  },
]
