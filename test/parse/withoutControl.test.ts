import { expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { withoutControl } from '../../src/parse/withoutControl.ts'

const read = (written: string) => withoutControl(written.replace(/\n/g, ' '), written)

it.each([
  'Boats are clean\n{% endif %}',
  'Boats are clean\n  {%- endfor -%}',
  'Boats are clean\n{% endif %} {% endfor %}',
  'Boats are clean\n{% endif %}\n{% endfor %}',
  'Boats are clean\n{% else %}',
  'Boats are clean\n<% end %>',
  'Boats are clean\n<% } %>',
  'Boats are clean\n{{/if}}',
  'Boats are clean\n{{ end }}',
])('%j says that', written => expect(read(written)).toBe('Boats are clean'))

it.each([
  'Write to\n{% channel "boats" %}',
  'Berth\n{{ berth }}',
  'Set\n{end}',
  '{% endif %}',
  'Close with {% endif %}',
  'Close with\n`{% endif %}`',
  'Tie them {% if late %}\nagain\n{% endif %}',
  'a\n<b>',
])('%j says all of it', written => expect(read(written)).toBe(written.replace(/\n/g, ' ')))

it('makes no id of what a template has behind a list', () => {
  const [chapter] = parse('# Boats\n\n<% if open %>\n- Tie them\n- Dry them\n<% end %>\n').chapters
  expect(chapter!.rules.map(({ id, text }) => [id, text])).toEqual([
    ['boats/tie-them', 'Tie them'],
    ['boats/dry-them', 'Dry them'],
  ])
})
