/** Light and dark; text on every ground keeps a contrast of 4.5 to 1 at least (WCAG 2.2, 1.4.3). */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f6f7f9; --text: #1c2024; --faint: #59616b; --line: #d5d9df; --link: #0b57d0;
  --breaking: #b3261e; --notable: #855300; --editorial: #59616b;
  --removed: #ffe1de; --removed-text: #7d1410; --added: #d5f3dc; --added-text: #0a4a1d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --raised: #1d2125; --text: #e4e7eb; --faint: #a2abb5; --line: #363c43; --link: #8ab4f8;
    --breaking: #ff8a80; --notable: #f2c14e; --editorial: #a2abb5;
    --removed: #4b1a18; --removed-text: #ffc9c4; --added: #143d21; --added-text: #b3f0c2;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 4.75rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
code, pre { font: .85em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
:focus-visible, .change:focus { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 3; background: var(--ground); padding: .5rem; }
.page { max-width: 76rem; margin: 0 auto; padding: 0 1rem 4rem; }
.top { padding: 1.5rem 0 .5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
.top p { margin: .25rem 0; }
.versions { color: var(--faint); }
.verdict { font-size: 1.1rem; font-weight: 600; }
.bar { position: sticky; top: 0; z-index: 2; background: var(--ground); border-bottom: 1px solid var(--line); padding: .5rem 0; margin-bottom: 1rem; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem; }
.bar button { font: inherit; font-size: .9rem; color: var(--text); background: var(--raised); border: 1px solid var(--line); border-radius: 999px; padding: .3rem .8rem; cursor: pointer; min-height: 2.25rem; }
.bar button[aria-pressed=true] { border-color: currentColor; font-weight: 600; }
.bar button[aria-pressed=false] { color: var(--faint); text-decoration: line-through; background: none; }
.bar .breaking[aria-pressed=true] { color: var(--breaking); }
.bar .notable[aria-pressed=true] { color: var(--notable); }
.bar .editorial[aria-pressed=true] { color: var(--editorial); }
kbd { font: .8em ui-monospace, monospace; border: 1px solid var(--line); border-radius: .25rem; padding: 0 .3rem; color: var(--faint); display: inline-block; }
#keys { margin-left: auto; }
#status { color: var(--faint); font-size: .9rem; }
nav { font-size: .9rem; }
nav h2 { font-size: .9rem; margin: 0 0 .25rem; color: var(--faint); }
nav ol { list-style: none; margin: 0 0 1rem; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem .9rem; }
nav .count { color: var(--faint); white-space: nowrap; }
.chapter { margin-bottom: 2.5rem; }
.chapter > h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .75rem; }
.change { background: var(--raised); border: 1px solid var(--line); border-left: .3rem solid var(--editorial); border-radius: .4rem; padding: .7rem 1rem; margin: 0 0 .75rem; }
.change.breaking { border-left-color: var(--breaking); }
.change.notable { border-left-color: var(--notable); }
.change header { display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; }
.change h3 { font-size: 1rem; margin: 0; }
.change p { margin: .35rem 0 0; }
.meaning { font-weight: 700; color: var(--editorial); }
.breaking .meaning { color: var(--breaking); }
.notable .meaning { color: var(--notable); }
.where, .reason, .note span { color: var(--faint); font-size: .9rem; }
.where::before { content: "· "; }
.name { font-weight: 600; }
.text { white-space: pre-wrap; max-width: 75ch; }
.reason code { color: inherit; white-space: nowrap; }
.approval { font-size: .9rem; font-weight: 600; }
.approve { font-size: .9rem; margin-top: .35rem; color: var(--faint); }
.approve summary { cursor: pointer; width: fit-content; }
.approve pre { white-space: pre-wrap; background: var(--ground); color: var(--text); border: 1px solid var(--line); border-radius: .25rem; padding: .5rem; margin: .35rem 0 0; }
ins, del { border-radius: .2rem; padding: 0 .1em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
ins { background: var(--added); color: var(--added-text); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
del { background: var(--removed); color: var(--removed-text); text-decoration: line-through; }
ins::before, del::before, ins::after, del::after { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
ins::before { content: " [added] "; } del::before { content: " [removed] "; }
ins::after, del::after { content: " [end] "; }
@media (min-width: 62rem) {
  .columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 2rem; align-items: start; }
  nav { position: sticky; top: 4.5rem; max-height: calc(100vh - 6rem); overflow: auto; }
  nav ol { display: block; }
  nav li { padding: .15rem 0; }
}
@media (max-width: 30rem) {
  .change { padding: .6rem .75rem; }
  html { scroll-padding-top: 9rem; }
  #keys { display: none; }
  .where { flex-basis: 100%; }
  .where::before { content: none; }
  .bar button { padding: .3rem .6rem; }
  .bar kbd { display: none; }
}
@media (forced-colors: active) { .bar button[aria-pressed=false] { border-style: dashed; } }
@media print {
  .bar, nav, .skip, .approve { display: none; }
  .columns { display: block; }
  .change:focus { outline: none; }
  .change { break-inside: avoid; background: none; }
  .chapter > h2 { break-after: avoid; }
  ins, del { background: none; color: inherit; }
}
`
