// The words one writes in, help with them, and what one has written.

export const help = {
  WRITE: `
    write, writing, wrote, written, word, wording, worded, phrase, phrasing, put, say, saying, call, rephrase, reword, describe, express,
    term, terms, language, sentence, tone, come across, put it, sound, sounds, read`,
  KINDER: `
    judgemental, blamed, judged, softer, kinder, nicer, better way, better word, better words, another word, another way, other word,
    different word, less blaming, blaming, judgmental, blamey, harsh, harsher, soften, too strong, too harsh, respectful, restorative,
    strength based, strengths based, plain english, plain language, jargon, jargony, jargon free, simpler, easier words, family friendly,
    appropriate, right word, right words, acceptable, okay to say, okay to write, okay to put, offensive, sensitive way, more positive,
    gentler, rephrase, reword, alternative, alternative to, instead of, best way, nice way, less formal, easier to read, too formal,
    readable, wording, stigmatising, tone, plainer, clearer, rude, fair, non judgemental, cold, too wordy, accusing, accusatory, label,
    labelling, understand it, lay terms, layman`,
  LOADED: `
    disengaged, non compliant, noncompliant, non compliance, refuses to engage, refusing to engage, hard to reach, difficult, manipulative,
    attention seeking, aggressive, chaotic, in denial, failure to protect, failed to protect, lack of engagement, disguised compliance,
    did not attend, dna, absconding, absconded, kicking off, naughty, vulnerable, complex, challenging behaviour, service user, placement,
    respite, contact, promiscuous, hostile, lies, toxic, volatile, neglectful, failed to attend, inappropriate, unco operative,
    uncooperative, resistant, avoidant, dysfunctional, troubled, refuses, cannot cope`,
  JARGON: `
    icpc, rcpc, cin, cp, section 47, section 17, s17, lado, idva, mash, dsl, camhs, quorate, quorum, core group, fgc, marac, mappa, plo,
    eduction, ehcp, smart, contingency, rag, acronym, acronyms, roth, abbreviation, abbreviations, outline plan, step down,
    strategy discussion, annex, quoracy, fgdm`,
  HELP: `
    help, help me, stuck, not sure what, what do i put, what do i write, what should i put, what should i write, what goes, what goes in,
    how do i fill, how do i, how do you, how does this, guidance, example, examples, explain what, what does it mean, what is meant,
    do not understand, do not get, confused, instructions, options, commands, menu, support, guide me, no idea what, lost, unsure what,
    what to put, what to write, how much do i, how much detail, show me how, what can you, what can i, what can, how to, tips,
    not understanding, assistance, advice`,
  FIELD: `
    impact, strengths, strength, worries, worry, childs views, child views, childs view, family views, familys views, parents views,
    what i can offer, chronology, contingency, involvement, needs to change, what needs to change, analysis, section, box, bit, part,
    field, question, wishes and feelings, recommendation, recommendations, view, risk, evidence, barrier, barriers, direction, column,
    heading, this part, that part, concerns, restricted section, outcome, rating, colour`,
  VIEWMINE: `
    see, view, show, look at, read, check, pull up, bring up, display, look back, remind me, what did i, what have i, find, open,
    let me see, see what, copy of my, where is my, where are my, have i, did i, download, print, get my, review my, re read, reread,
    what i, list my, list`,
  MINE: `
    my report, my answers, my answer, my reply, my replies, my update, my updates, my ratings, my rating, my invitations, my invites,
    my submissions, what i wrote, what i sent, what i said, what i put, what i submitted, my last, my draft, my tasks, my jobs,
    my to do list, my list, to do list, to do, to dos, my actions, what do i owe, my stuff, my meetings, my conferences, my commitments,
    i wrote, i sent, i said, i put, i submitted, i owe, outstanding for me, my deadlines, i promised, on my list, i need to do,
    assigned to me, waiting for me, expected of me, plan, child protection plan, mine, i replied, i answered, anything outstanding,
    anything i need, my diary, my history, my copy, i have got outstanding, i have to do, left to do, my offers, i offered, i rated`,
} satisfies Record<string, string>
