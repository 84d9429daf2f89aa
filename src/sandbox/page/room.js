// Puts the page together, and looks every second whether anything has changed.
import { askToBeginAfresh } from './afresh.js'
import { openColumn, staffRoom } from './chat.js'
import { openClock } from './clock.js'
import { setText } from './elements.js'
import { askForNewcomer } from './newcomer.js'
import { openedMessages, openPhones } from './phones.js'
import * as server from './server.js'
import { openTour } from './tour.js'

const find = (id) => document.getElementById(id)
const opened = openedMessages()
const place = find('chats')
const clock = openClock({ place: find('clock'), changed: refresh })

const tour = openTour({
  place: find('tour'),
  starter: find('start-tour'),
  async go(id) {
    pickUp(id)
    await refresh()
    return columns.find((one) => one.subject === id)
  },
  afresh: () => beginAfresh(),
  async move(to) {
    await server.moveClock(to).catch((error) => {
      setText(find('trouble'), error.message)
    })
    await refresh()
  },
})

let everybody = []
let phones
/** What each column shows, widest screen first; those without room are kept for later. */
let subjects = ['school', 'chair', 'admin']
let speaker
let columns = []
let lastUsed = 0
let opening = ''
const revisions = new Map()

function columnsThatFit() {
  return window.innerWidth >= 1640 ? 3 : window.innerWidth >= 1000 ? 2 : 1
}

function arrange() {
  const count = columnsThatFit()
  const wanted = subjects.slice(0, count)
  const same =
    columns.length === wanted.length &&
    columns.every((one, at) => one.subject === wanted[at] && one.speaker === speaker)
  if (same) return
  columns = wanted.map(
    (subject, at) =>
      columns.find((one) => one.subject === subject && one.speaker === speaker) ??
      openAt(subject, at),
  )
  place.replaceChildren(...columns.map((one) => one.column))
  place.style.setProperty('--columns', String(columns.length))
  for (const one of columns) one.toNewest()
}

function openAt(subject, at) {
  revisions.delete(subject)
  const made = openColumn({
    everybody,
    subject,
    speaker,
    changed: refresh,
    choose: (next, as) => {
      if (as !== undefined) speaker = as
      put(next, made.subject)
    },
  })
  const used = () => (lastUsed = columns.indexOf(made))
  made.column.addEventListener('pointerdown', used)
  // Whoever only goes past with Tab has not used it.
  made.column.addEventListener('keydown', ({ key }) => key !== 'Tab' && used())
  return made
}

/** Shows a chat in place of another one; one that is in sight already changes places with it. */
function put(next, instead) {
  const to = subjects.indexOf(instead)
  const from = subjects.indexOf(next)
  if (from >= 0) subjects[from] = instead
  subjects[to] = next
  remember()
  arrange()
  view('chats')
  void refresh()
  columns.find((one) => one.subject === next)?.focus()
}

function pickUp(id) {
  const inSight = columns.find((one) => one.subject === id)
  if (inSight === undefined)
    put(id, columns[Math.min(Math.max(lastUsed, 0), columns.length - 1)].subject)
  else {
    view('chats')
    inSight.focus()
  }
}

/** On a narrow screen one thing is seen at a time. */
function view(name) {
  document.body.dataset.view = name
  for (const button of document.querySelectorAll('[data-go]'))
    button.setAttribute('aria-pressed', String(button.dataset.go === name))
}

async function load(subject, revision) {
  const { activities } =
    subject === staffRoom ? await server.groupChat() : await server.chat(subject)
  const column = columns.find((one) => one.subject === subject)
  if (column === undefined) return
  column.show(activities)
  tour.saw(subject, activities)
  revisions.set(subject, revision)
}

let running
let again = false
/** One look at a time: whoever asks during one gets the next, which sees what they have done. */
function refresh() {
  if (running !== undefined) {
    again = true
    return running
  }
  running = (async () => {
    do {
      again = false
      await look()
    } while (again)
  })().finally(() => {
    running = undefined
  })
  return running
}

async function look() {
  try {
    const beat = await server.pulse()
    if (beat.opening !== opening) revisions.clear()
    opening = beat.opening
    if (beat.room !== recallRoom()) startOver(beat.room)
    clock.show(beat.clock)
    tour.sawDay(beat.clock.london.date)
    if (Object.keys(beat.people).some((id) => everybody.every((one) => one.id !== id)))
      await meetEverybody()
    for (const { subject } of columns) {
      const { revision } = subject === staffRoom ? beat.group : beat.people[subject]
      if (revisions.get(subject) !== revision) await load(subject, revision)
    }
    showPhones(beat)
    find('trouble').hidden = true
  } catch (error) {
    setText(find('trouble'), error.message)
    find('trouble').hidden = false
  }
}

/**
 * Another database has none of what this browser remembers: the step of the tour, what was read.
 */
function startOver(room) {
  const isOther = recallRoom() !== undefined
  rememberRoom(room)
  if (!isOther) return
  opened.forget()
  tour.startOver()
  subjects = ['school', 'chair', 'admin']
  remember()
  arrange()
}

function showPhones(beat) {
  let total = 0
  const reading =
    document.visibilityState === 'visible' &&
    (document.body.dataset.view === 'chats' || columnsThatFit() > 1)
  for (const [id, { notifications }] of Object.entries(beat.people)) {
    const inSight = columns.some((one) => one.subject === id)
    if (inSight && reading) opened.open(id, notifications)
    const unread = opened.unread(id, notifications)
    total += unread
    phones.show(id, { notifications, unread, inSight })
  }
  find('all-unread').hidden = total === 0
  setText(find('all-unread'), total === 0 ? '' : String(total))
}

async function meetEverybody() {
  everybody = await server.people()
  find('phones').replaceChildren()
  phones = openPhones({ list: find('phones'), everybody, go: pickUp })
  const known = (id) => id === staffRoom || everybody.some((one) => one.id === id)
  const spare = everybody.map((one) => one.id).filter((id) => !subjects.includes(id))
  subjects = subjects.map((id) => (known(id) ? id : spare.shift())).filter((id) => id !== undefined)
  speaker ??= everybody[0]?.id
  columns = []
  arrange()
}

const remembered = 'round-the-table.columns'
function remember() {
  try {
    localStorage.setItem(remembered, JSON.stringify(subjects))
  } catch {
    // The page then starts with its own choice of chats.
  }
}
function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem(remembered) ?? 'null')
    if (
      Array.isArray(kept) &&
      kept.length === 3 &&
      new Set(kept).size === 3 &&
      kept.every((one) => typeof one === 'string')
    )
      subjects = kept
  } catch {
    // As above.
  }
}

const rememberedRoom = 'round-the-table.room'
let roomHere
function recallRoom() {
  try {
    return localStorage.getItem(rememberedRoom) ?? undefined
  } catch {
    return roomHere
  }
}
function rememberRoom(room) {
  roomHere = room
  try {
    localStorage.setItem(rememberedRoom, room)
  } catch {
    // This page then knows it for as long as it is open.
  }
}

const themes = { light: 'Dark', dark: 'Light' }
function wear(theme) {
  document.documentElement.dataset.theme = theme
  setText(find('theme'), themes[theme])
  find('theme').setAttribute('aria-label', `Change to ${themes[theme].toLowerCase()} colours`)
}
const prefersDark = matchMedia('(prefers-color-scheme: dark)')
let chosenTheme
wear(prefersDark.matches ? 'dark' : 'light')
prefersDark.addEventListener('change', () => {
  if (chosenTheme === undefined) wear(prefersDark.matches ? 'dark' : 'light')
})
find('theme').addEventListener('click', () => {
  chosenTheme = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark'
  wear(chosenTheme)
})

for (const button of document.querySelectorAll('[data-go]'))
  button.addEventListener('click', () => {
    view(button.dataset.go)
    void refresh()
  })
find('more').addEventListener('click', () => {
  const isOpen = document.querySelector('.bar').toggleAttribute('data-open')
  find('more').setAttribute('aria-expanded', String(isOpen))
})
find('skip').addEventListener('click', (event) => {
  event.preventDefault()
  view('chats')
  columns[0]?.focus()
})
const beginAfresh = () => askToBeginAfresh({ begun: () => refresh() })
find('afresh').addEventListener('click', beginAfresh)
find('newcomer').addEventListener('click', () =>
  askForNewcomer({
    added: async (person) => {
      await refresh()
      pickUp(person.id)
    },
  }),
)
window.addEventListener('resize', () => {
  arrange()
  void refresh()
})
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void refresh()
})

recall()
await refresh()
setInterval(() => {
  if (document.visibilityState === 'visible') void refresh()
}, 1000)
