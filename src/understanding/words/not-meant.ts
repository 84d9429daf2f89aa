// What takes back what was just said, or says that another person said it: 'I'll be there, joke',
// '…, wrote Grace'. And a no of a no, which is read either way. None of it answers an invitation.
// Takes plain words in small letters.

const patterns = [
  '^(?:oh |well )?(?:yeah|yes|aye),? right\\b(?=.*\\b(?:i|we|he|she|they)\\b)',
  "\\b(?:(?:only |just |i'm |im |was )?(?:joking|kidding|messing about|pulling your leg)|just " +
    'a joke|joke|jk|psych|april fools?|ha+ ha+|dream on|as if|yeah right|in your dreams|you wish|' +
    'wink wink|fat chance|not likely)\\s*[!.]*$',
  '[,;.!-] ?not\\s*[!.]*$',
  '\\b(?:in another life|in my dreams|when hell freezes over|when pigs fly|pigs ' +
    '(?:might|will|may|could) fly|over my dead body|said no ?one ever|once in a blue moon)\\b',
  '[,;-] ?(?:wrote|writes|typed|texted|e-?mailed|says|said|quote|according to) ' +
    '(?:the |my |our )?\\w+(?: \\w+)?\\s*[!.]*$',
  "\\((?:gp|hv|the \\w+|school|police|health|housing|dsl|sw|mum|dad|\\w+ said|that'?s " +
    '(?:the )?\\w+ (?:talking|speaking))\\b[^)]*\\)',
  "\\b(?:can'?t|cannot|can not|won'?t|not) not\\b",
  "\\b(?:can'?t|cannot|can not|couldn'?t|hardly) wait to\\b",
  "\\b(?:count me in|i(?:’|')?m in) for (?:the )?(?:cake|" +
    'biscuits|tea|coffee|lunch|a laugh|drinks)\\b',
]

export const notMeant = new RegExp(patterns.join('|'))
