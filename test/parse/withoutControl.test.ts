import { expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { withoutControl } from '../../src/parse/withoutControl.ts'

it.each([
  'Boats are clean {% endif %}',
  'Boats are clean {%- endfor -%}',
  'Boats are clean {% endif %} {% endfor %}',
  'Boats are clean {% else %}',
  'Boats are clean <% end %>',
  'Boats are clean <% } %>',
  'Boats are clean {{/if}}',
  'Boats are clean {{ end }}',
])('%s says that', text => expect(withoutControl(text)).toBe('Boats are clean'))

it.each([
  'Write to {% channel "boats" %}',
  'Berth {{ berth }}',
  'Set {end}',
  '{% endif %}',
  'End with {% endif %}, always',
  'Tie them {% comment %}later{% endcomment %}',
  'a <b>',
])('%s says all of it', text => expect(withoutControl(text)).toBe(text))

it('makes no id of what a template has behind a list', () => {
  const [chapter] = parse('# Boats\n\n<% if open %>\n- Tie them\n- Dry them\n<% end %>\n').chapters
  expect(chapter!.rules.map(({ id, text }) => [id, text])).toEqual([
    ['boats/tie-them', 'Tie them'],
    ['boats/dry-them', 'Dry them'],
  ])
})
