// 'I no longer disagree' has the words of a disagreement and is the end of one: it must never be
// written down as a new one.

const denied =
  /\b(?:no longer|not|never|stopped|(?:do|does|did|is|am|are|wo|ca)n[’']?t|cannot)(?: \w+){0,2}? (?:disagree(?:ing|s)?|object(?:ing|s)?|dissent(?:ing)?|against|unhappy)\b|\bno (?:more )?(?:disagreements?|objections?|dissent)\b/gi

const cameRound =
  /\bchang(?:ed?|ing) (?:my|our|his|her|their|mum['’]?s|dad['’]?s) minds?\b|\b(?:come|came|coming) (?:a)?round\b|\b(?:agrees?|accepts?|(?:ok|okay|fine|happy|content) with)\b.*\b(?:now|after all)\b|\b(?:now|after all)\b.*\b(?:agrees?|accepts?|(?:ok|okay|fine|happy|content) with)\b|\b(?:forget|drop|ignore|scratch|leave)\b.*\b(?:disagreement|objection|dissent)\b/i

const disagrees =
  /\b(?:disagree|object|dissent)|\b(?:not|never|no longer|(?:do|does|did|ca)n[’']?t|cannot)(?: \w+){0,2}? (?:agree|accept|happy|ok|okay|fine|support)\b|\b(?:against|unhappy|(?<!was )wrong)\b/i

/** Whether words say that a disagreement is over, and bring no other. */
export function disagreesNoMore(text: string): boolean {
  const rest = text.replace(denied, ' ')
  const isOver = rest !== text || cameRound.test(text)
  return isOver && !disagrees.test(rest.replace(/\b(?:disagreement|objection)s?\b/gi, ' '))
}
