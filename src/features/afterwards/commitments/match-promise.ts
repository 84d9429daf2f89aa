// Which promise a message is about, by the words that it shares with it.

const small = new Set([
  'that',
  'this',
  'with',
  'done',
  'stuck',
  'have',
  'will',
  'been',
  'them',
  'they',
  'from',
  'week',
  'every',
  'each',
  'help',
  'cant',
  'sent',
  'made',
  'started',
  'finished',
])

const tellingWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^a-z\s]/g, '')
    .split(/\s+/)
    .filter((word) => word.length > 3 && !small.has(word))
    .map((word) => word.replace(/(?:s|ed|ing)$/, ''))

/** Whether what was typed names something of the promise: 'the referral', 'breakfast club'. */
export const namesIt = (text: string, promise: string): boolean => {
  const words = new Set(tellingWords(promise))
  return tellingWords(text).some((word) => words.has(word))
}
