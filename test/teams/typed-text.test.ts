import { describe, expect, it } from 'vitest'

import { typedText } from '../../src/teams/typed-text.ts'

describe('what was typed, without what a client adds', () => {
  it.each([
    ['<quoted messageId="1778622003149"/> yes', 'yes'],
    ['<quoted messageId="1">Can you come?</quoted> no sorry', 'no sorry'],
    ['<blockquote itemid="1"><p>Can you come?</p></blockquote><p>yes</p>', 'yes'],
    ['my&nbsp;invitations', 'my invitations'],
    ['my\u00a0invitations', 'my invitations'],
    ['to\u200b do', 'to do'],
    ['\u202ato do\u202c', 'to do'],
    ['<at>Round the Table</at> my invitations', 'my invitations'],
    ['<at id="0">RTT (test)</at>&nbsp;to do', 'to do'],
    ['<p>4601</p>', '4601'],
    ['<at>Owen Rees</at> will come for me', 'Owen Rees will come for me'],
    ['less than <3 days & more', 'less than <3 days & more'],
    ['I &lt;3 this &amp; that', 'I <3 this & that'],
    ['can&#x27;t come', 'can’t come'],
    ['can&#39;t come', 'can’t come'],
    ['I can&rsquo;t come', 'I can’t come'],
    ['I can&#8217;t come', 'I can’t come'],
    ['she said &lsquo;no&rsquo; and &ldquo;never&rdquo;', 'she said ‘no’ and “never”'],
    ['9&ndash;10 am&hellip;', '9–10 am…'],
    ['to&#x200b; do&#xA0;now', 'to do now'],
    ['can\u200dnot co\u200dme\u200d', 'cannot come'],
    ['👍\u200d yes', '👍 yes'],
  ])('%j reads as %j', (text, words) => {
    expect(typedText(text, 'RTT (test)')).toBe(words)
  })

  it.each([
    'yes I’ll be there',
    '',
    'Mum said <no> twice',
    'a < b > c',
    '👨\u200d👩\u200d👧 all come',
    '🙋🏽\u200d♀️ me',
    '❤️\u200d🩹',
    'fish &chips; &#0; &#xD800; &#9999999;',
  ])('%j stays as it is', (text) => {
    expect(typedText(text)).toBe(text)
  })
})
