/** What the page does: filters by meaning, and moves from change to change by key. It reads no text of the handbook. */
export const SCRIPT = `
(() => {
  const all = [...document.querySelectorAll('.change')]
  const filters = [...document.querySelectorAll('button[data-filter]')]
  const keys = document.querySelector('#keys')
  const status = document.querySelector('#status')
  const isOn = button => button.getAttribute('aria-pressed') === 'true'
  const set = (button, on) => button.setAttribute('aria-pressed', String(on))
  const visible = () => all.filter(change => !change.hidden)
  const show = () => {
    const meanings = new Set(filters.filter(isOn).map(button => button.dataset.filter))
    for (const change of all) change.hidden = !meanings.has(change.dataset.meaning)
    for (const chapter of document.querySelectorAll('.chapter')) {
      chapter.hidden = !chapter.querySelector('.change:not([hidden])')
      const link = document.querySelector('nav a[href="#' + chapter.id + '"]')
      link.parentElement.hidden = chapter.hidden
      link.parentElement.querySelector('.count').textContent = chapter.querySelectorAll('.change:not([hidden])').length
    }
    const count = visible().length
    status.textContent = count === all.length ? '' : 'Showing ' + count + ' of ' + all.length
  }
  const go = change => {
    change.focus({ preventScroll: true })
    change.scrollIntoView({ block: 'start' })
  }
  const current = () => document.activeElement && document.activeElement.closest('.change')
  const toggle = button => {
    const here = current()
    set(button, !isOn(button))
    show()
    // Who reads a change that is hidden now goes on with the next one.
    if (!here || !here.hidden) return
    const next = all.slice(all.indexOf(here)).find(change => !change.hidden) || visible().pop()
    if (next) go(next)
  }
  const move = step => {
    const list = visible()
    if (list.length === 0) return
    const here = list.indexOf(current())
    const top = list.findIndex(change => change.getBoundingClientRect().bottom > 0)
    const next = here >= 0 ? here + step : step > 0 ? Math.max(top, 0) : Math.max(top - 1, 0)
    go(list[Math.min(Math.max(next, 0), list.length - 1)])
  }
  for (const button of filters) button.addEventListener('click', () => toggle(button))
  keys.addEventListener('click', () => set(keys, !isOn(keys)))
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !isOn(keys)) return
    const filter = filters[Number(event.key) - 1]
    if (event.key === 'j' || event.key === 'k') move(event.key === 'j' ? 1 : -1)
    else if (filter) toggle(filter)
    else return
    event.preventDefault()
  })
  for (const control of document.querySelectorAll('[data-script]')) control.hidden = false
  show()
})()
`
