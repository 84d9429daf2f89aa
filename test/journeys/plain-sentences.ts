// What people type that plainly answers their own invitation, and the answer that it gives.
const of = (status: string, sentences: string): [string, string][] =>
  sentences
    .trim()
    .split(/ \| |\n/)
    .map((text) => [text.trim(), status])

export const plain: readonly [string, string][] = [
  ...of(
    'attending',
    `yes i'll be there | I'll be there | i will be there | count me in | I'll join online | I can join online
I'm coming | im coming | yes coming | happy to come | I'll attend | I will attend in person | yep see you there
Hi, yes I can make it, thanks | Good morning, I confirm I will attend | I can come online
i will come | I can come after all | I accept | I shall be there | will be there | will attend | can attend
yes, I can come on the 10th | I’ll be there in person | Hello, I can attend. Thanks | ok I'll come
we will be there | Yes I am coming to the meeting | I can definitely come | I am able to attend`,
  ),
  ...of(
    'declined',
    `I can't come | sorry no I can't come | can't make it | can't make it sorry | sorry can't make it | unable to attend
I am not able to attend | I won't be there | won't be able to make it | we can't make it | cannot attend
I’m on leave that week so I can’t come | I can't come because my son is in hospital | I can’t come, in court that day
no I can't | I can no longer make it, off sick | I'm not coming | Apologies, I cannot come | I won't be coming
cant come sorry | I can’t attend, clinic all morning | no sorry | sorry no | I decline`,
  ),
  ...of(
    'represented',
    `Callum will come instead of me | callum will come instead | Callum is covering for me | send callum
I'm sending Callum | Callum Pryce will attend in my place | Callum will come for me | callum is coming in my place`,
  ),
  ...of(
    'not-me',
    'wrong person | this isn’t me | I left that job | ' +
      'I no longer work here | you have the wrong person',
  ),
  ...of('undecided', "not sure yet | I'm not sure yet"),
]
