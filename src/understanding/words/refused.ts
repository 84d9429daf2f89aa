// Words of what the bot must not do, for clues/refused.ts.

export const refusedConcepts: Readonly<Record<string, string>> = {
  ASKFOR: `
    what is, what are, give, tell, send, show, share, read, get, find, email, forward, pass,
    can i have, can i see, let, look up, reveal, have, where is, where does, where do, who is,
    print, list, see, disclose, text, message, provide, access, let see`,
  SECRET: `
    address, new address, home address, where she lives, where he lives, where they live,
    where she is living, where he is living, where they are living, where mum lives,
    where dad lives, phone number, mobile number, contact details, postcode, date of birth, dob,
    surname, full name, refuge, placement address, foster carers address, school name, which school,
    medical records, medical history, criminal record, convictions, previous convictions,
    police record, police intelligence, intelligence, hiv, diagnosis, mental health history, annex,
    restricted annex, restricted section, restricted information, confidential section,
    confidential part, restricted, private notes, other childrens, other families, other family,
    other cases, other case, all children, all families, all cases, every child, every family,
    health records, gp records, records, bank details, immigration status, therapy notes,
    who made referral, who reported, who referred, who told, referrer, reporter, whistleblower,
    anonymous, who phoned it in, who rang social services, source of information, mobile, number,
    email address, whereabouts, location`,
  DOCUMENT: `
    notes, minutes, report, reports, copy, record, records, files, file, letter, documents, plan,
    transcript, paperwork, annex, chronology, decision, case file, case notes, everything,
    information, recording, statement, statements`,
  OUTSIDER: `
    dad, mum, grandparents, nan, neighbour, journalist, newspaper, press, boyfriend, ex, partner,
    new partner, friend, friends, my wife, my husband, landlord, employer, his solicitor,
    her solicitor, mums solicitor, dads solicitor, solicitor, facebook, whatsapp, uncle, aunt,
    his mum, her mum, stepdad, step dad, everyone on facebook, my friend, public, outsider,
    dads family, mums family, grandad, reporter, his dad, her dad`,
  DECISION: `
    decision, decisions, recommendation, recommendations, judgement, judgment, conclusion, outcome,
    threshold, analysis, view, opinion, verdict, category`,
  RECORD: `
    history, record, records, log, audit trail, attendance, attended, arrival, past, previous, old,
    last month, last time, earlier, timestamp, time stamp, date, minutes, submission, submitted,
    entry, entries, rating, ratings, rag, answers, answer, vote, numbers, figures, yesterday,
    sent date, share, sharing, response time, late mark, report date, visits, visit`,
  OFFTOPIC: `
    weather, joke, jokes, poem, song, recipe, football, score, scores, cup, lottery, capital,
    homework, essay, holiday, flights, flight, hotel, cinema, film, music, news, stock, bitcoin,
    covering letter, cv, tax, restaurant, pizza, takeaway, taxi, spreadsheet formula, python, code,
    javascript, translate french, horoscope, quiz, sing, dinner, maths, train times, bus times,
    shopping, netflix, game, story, dating, mortgage, expenses, payroll, payslip, annual leave form,
    my leave, it support, password, printer, laptop, wifi, sat nav, directions, calculator,
    timesheet, mileage, pay rise, appraisal, rota, presentation, powerpoint, birthday card, raffle,
    crossword, limerick, book me, premier league, car park permit, overtime claim, job application,
    lottery numbers, haiku, tv`,
}
