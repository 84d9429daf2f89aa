import type { WrittenExamples } from '../../written-examples.ts'

// What everybody offered, who disagreed, who came late.
export const afterwards: readonly WrittenExamples[] = [
  {
    intent: 'commitments',
    sentences: `
      what has school promised
      list the offers
      who is doing what
      show me the commitments
      what did housing say they would do
      has everyone done what they said
      what help has been offered to mum
      who offered breakfast club
      what are people signed up to do
      remind me what each person agreed to do
      what has the hv said she will do
      which offers havent been done yet
      all commitments for 4471
      who said theyd help with bedtimes
      who's agreed to what
      give me a rundown of what everyone offered
      any offers from the nursery
      what did the youth worker say he could do
      which promises are overdue
      summarise everyone's offers
      what was offered
      who offered what
      what are the health visitor's commitments
      did school do what they promised
      list what people said they'd do
      any help on offer for dad
    `,
  },
  {
    intent: 'dissent',
    sentences: `
      police disagree with the decision
      record that the hv dissented
      school didnt agree with the plan
      mum wants to appeal
      note a disagreement from housing
      the gp thought it should be cin
      how does dad challenge the decision
      put on record that probation wasnt in agreement
      one agency didnt support the outcome
      the health visitor wasnt happy with the decision, please record
      dad disputes the decision
      log dissent from police
      school felt it should have been child in need
      one professional disagreed
      not everyone agreed, police want that noted
      mum is challenging the decision
      id like the gps objection minuted
      please minute that school opposed the plan
      can a professional escalate if they dont agree
      police were against it
      hv doesnt agree
      someone disagreed with the plan
      police were not in favour
      register mums objection
      escalating this because we disagree
      dad isnt happy with the outcome and wants it noted
      not unanimous, gp objected
    `,
  },
  {
    intent: 'punctuality',
    sentences: `
      who keeps turning up late
      how often is health late
      which agencies were on time last quarter
      punctuality for september
      are police usually on time
      who arrived late in october
      latecomers this month
      show me lateness by agency
      does the school always leave early
      how many times has probation been late this year
      who is regularly late
      give me the lateness figures for last month
      has health been turning up on time
      which professionals were late to conference last week
      has anyone been late more than twice
      show lateness since september
      which agency has the worst timekeeping
      which professionals have been late this term
      do housing ever turn up on time
      who turns up late
      late arrivals in november
      is health ever on time
      show punctuality
      how punctual is the gp
    `,
  },
]
