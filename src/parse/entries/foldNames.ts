/** What is called so, as a part of a name, folds an answer away: `<AccordionItem>`, `{{< faq-item >}}`. */
export const FOLD_NAMES =
  '[Aa]ccordion|[Dd]etail|[Cc]ollaps|[Ee]xpan[ds]|[Tt]oggle|[Ss]poiler|[Dd]isclosure|[Dd]ropdown|[Ff](?:AQ|aq)|[Qq]uestion|Q[Aa]'

/** The attributes of such a thing that hold a question. */
export const FOLD_TITLES = 'title|question|summary|label|header'

/** How the shortcode of a site begins that folds an answer away: `{{< faq-item`. */
export const FOLD_SHORTCODE = `\\{\\{[%<]\\s{0,3}(?=[\\w/-]{0,40}(?:${FOLD_NAMES}))[\\w/-]{1,40}`
