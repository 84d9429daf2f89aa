// 'I no longer disagree' has the words of a disagreement and is the end of one: it must never be
// written down as a new one.

const denied = new RegExp(
  String.raw`\b(?:no longer|not|never|stopped|(?:do|does|did|is|am|are|wo|ca)n[’']?t|` +
    String.raw`cannot)(?: \w+){0,2}? (?:disagree(?:ing|s)?|object(?:ing|s)?|` +
    String.raw`dissent(?:ing)?|against|unhappy)\b|` +
    String.raw`\bno (?:more )?(?:disagreements?|objections?|dissent)\b`,
  'gi',
)

const cameRound = new RegExp(
  String.raw`\bchang(?:ed?|ing) (?:my|our|his|her|their|mum['’]?s|dad['’]?s) minds?\b|` +
    String.raw`\b(?:come|came|coming) (?:a)?round\b|\b(?:agrees?|accepts?|(?:ok|okay|` +
    String.raw`fine|happy|content) with)\b.*\b(?:now|after all)\b|\b(?:now|` +
    String.raw`after all)\b.*\b(?:agrees?|accepts?|(?:ok|okay|fine|` +
    String.raw`happy|content) with)\b|\b(?:forget|drop|ignore|scratch|` +
    String.raw`leave)\b.*\b(?:disagreement|objection|dissent)\b`,
  'i',
)

const disagrees = new RegExp(
  String.raw`\b(?:disagree|object|dissent)|\b(?:not|never|no longer|(?:do|` +
    String.raw`does|did|ca)n[’']?t|cannot)(?: \w+){0,2}? (?:agree|accept|happy|` +
    String.raw`ok|okay|fine|support)\b|\b(?:against|unhappy|(?<!was )wrong)\b`,
  'i',
)

/** Whether words say that a disagreement is over, and bring no other. */
export function disagreesNoMore(text: string): boolean {
  const rest = text.replace(denied, ' ')
  const isOver = rest !== text || cameRound.test(text)
  return isOver && !disagrees.test(rest.replace(/\b(?:disagreement|objection)s?\b/gi, ' '))
}
