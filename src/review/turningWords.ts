/**
 * Words that make a rule say something else where one of another group of their row comes in their place. Only English
 * ones, as are the levels. A `*` stands for any ending.
 */
// biome-ignore format: a table is read by its rows
export const TURNING: readonly { groups: readonly string[]; reason: string }[] = [
  { groups: ['before', 'during while', 'after'], reason: 'which of two steps comes first' },
  { groups: ['first', 'last'], reason: 'where in an order' },
  { groups: ['earlier sooner', 'later'], reason: 'when, by comparison' },
  { groups: ['all every each both', 'some most many several few'], reason: 'how many it holds for' },
  { groups: ['least minimum min', 'most maximum max'], reason: 'which end of a range is the bound' },
  { groups: ['more over greater higher longer', 'less fewer under smaller lower shorter'], reason: 'on which side of a bound' },
  { groups: ['and', 'or'], reason: 'whether one of two is enough' },
  { groups: ['on', 'off'], reason: 'whether a switch is set' },
  { groups: ['enabl*', 'disabl*'], reason: 'whether a switch is set' },
  { groups: ['allow* permit* accept*', 'forbid* prohibit* disallow* reject* ban bans banned deny denies denied'], reason: 'whether something may be' },
  { groups: ['includ*', 'exclud*'], reason: 'whether something is part of it' },
  { groups: ['keep keeps kept retain*', 'delet* remov* discard*'], reason: 'whether something stays' },
  { groups: ['open opens opened', 'close closes closed'], reason: 'which of two opposites is done' },
  { groups: ['start starts started', 'stop stops stopped'], reason: 'which of two opposites is done' },
  { groups: ['inside', 'outside'], reason: 'on which side of a border' },
  { groups: ['internal*', 'external*'], reason: 'on which side of a border' },
  { groups: ['public*', 'private*'], reason: 'who may see it' },
  { groups: ['read', 'write', 'admin'], reason: 'what an access is good for' },
  { groups: ['author authors', 'reviewer*', 'approver*', 'owner owners', 'maintainer*', 'admin admins administrator*', 'manager* director*', 'lead leads', 'engineer engineers developer*', 'designer*', 'tester*', 'contractor*', 'intern interns', 'employee* staff', 'customer* client clients', 'peer peers colleague*', 'security', 'legal', 'finance'], reason: 'who has to act' },
  { groups: ['required mandatory compulsory', 'optional voluntary', 'recommended encouraged', 'discouraged'], reason: 'levels, which RFC 2119 has in capitals only' },
  { groups: ['always', 'usually normally generally typically often', 'sometimes occasionally', 'rarely seldom'], reason: 'how often it holds' },
  { groups: ['once', 'twice', 'thrice'], reason: 'how often' },
  { groups: ['hourly', 'daily', 'weekly', 'biweekly fortnightly', 'monthly', 'quarterly', 'yearly annually'], reason: 'how often' },
  { groups: ['monday*', 'tuesday*', 'wednesday*', 'thursday*', 'friday*', 'saturday*', 'sunday*'], reason: 'on which day' },
  { groups: ['hour', 'day', 'week', 'month', 'year'], reason: 'how often; more than one of them are a quantity' },
  { groups: ['january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december'], reason: 'in which month; May is mostly the verb' },
]

/** What makes a word its opposite; `in`, `im` and `dis` begin too many others (`intension`, `impress`, `discover`). */
export const OPPOSITE = /^(?:un|ir|il)/

/**
 * Words that say for whom, when or how far a rule holds: each is a change by itself. Those of one row say the same, and
 * so do those in `like`, which by themselves tell nothing.
 */
// biome-ignore format: a table is read by its rows
export const QUALIFYING: readonly { words: string; like?: string; reason: string }[] = [
  { words: 'if when whenever', like: 'where wherever once case soon provided', reason: 'a condition' },
  { words: 'unless except excepting excluding', reason: 'an exception' },
  { words: 'only solely exclusively', reason: 'whom or what it holds for' },
  { words: 'usually normally generally typically mostly sometimes occasionally', reason: 'that it need not hold' },
  { words: 'ideally preferably optionally', reason: 'that it need not be done' },
]
