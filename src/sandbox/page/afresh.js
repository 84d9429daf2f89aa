// Asks whether everything is to be forgotten, and begins again.
import { ask } from './dialog.js'
import * as server from './server.js'

/** `begun` is called once the new room is there. */
export const askToBeginAfresh = ({ begun }) =>
  ask({
    label: 'Begin afresh',
    heading: 'Begin afresh?',
    says: 'Everything that was said and done in this room is deleted, and it is 23 November again.',
    back: 'Keep it',
    does: 'Delete and begin afresh',
    act: async (_form, say) => {
      say('One moment…')
      const before = (await server.pulse()).room
      await server.beginAfresh()
      while ((await server.pulse().catch(() => ({ room: before }))).room === before)
        await new Promise((resolve) => setTimeout(resolve, 200))
    },
    done: () => begun(),
  })
