import { describe, expect, it } from 'vitest'
import { githubCommand } from '../../src/report/githubCommand.ts'

describe('githubCommand', () => {
  it('escapes what ends a property or the command', () => {
    expect(githubCommand('error', 'a%0A\r\n::error::b', { file: 'a,b:c.md', line: 3, title: '50%\n' })).toBe(
      '::error file=a%2Cb%3Ac.md,line=3,title=50%25%0A::a%250A%0D%0A::error::b\n',
    )
  })

  it('leaves out properties that are null', () => {
    expect(githubCommand('notice', 'x', { file: null })).toBe('::notice::x\n')
  })

  it('breaks up the older form, and writes control characters out', () => {
    expect(githubCommand('warning', '##[error]\u001b[0m', {})).toBe('::warning::##\\u005berror]\\u001b[0m\n')
  })
})
