// The front door: who comes with a good token, one that has run out, and how often somebody may knock.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { openRequestRateLimit } from '../../src/teams/request-rate-limit.ts'
import { tokenCheck } from '../../src/teams/token-check.ts'
import { type Council, openCouncil } from '../support/council.ts'
import { appId, openTokenIssuer, teamsService } from '../support/token-issuer.ts'
import { bearer, otherTenant, said } from './front-door-ground.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil()
})
afterAll(() => council.close())
afterEach(() => {
  council.passMs(120_000)
  said.mockClear()
})

describe('somebody who knocks in vain too often', () => {
  const from = (address: string) => ({ 'X-Forwarded-For': `198.51.100.1, ${address}:4711` })
  const knocks = (at: Council, count: number, address: (knock: number) => string) =>
    Promise.all(Array.from({ length: count }, (_, knock) => at.raw('{}', from(address(knock)))))

  it('behind a front end hides nobody else’s refusals from the log', async () => {
    const behind = await openCouncil({ FORWARDED_FOR_HOPS: '1' })
    await knocks(behind, 310, () => '192.0.2.1')
    expect(behind.log.lines).toHaveLength(300)
    expect((await behind.raw('{}', from('192.0.2.2'))).status).toBe(401)
    expect(behind.log.lines).toHaveLength(301)
    await behind.close()
  })

  it('names other addresses of its own in vain where no front end is configured', async () => {
    const before = council.log.lines.length
    await knocks(council, 310, (knock) => `192.0.2.${knock % 250}`)
    expect(council.log.lines.length - before).toBe(300)
  })
})

describe('somebody whom Teams has sent', () => {
  it('with a good token is let in, and answered', async () => {
    const answer = await council.post(council.tap(), bearer(await council.issuer.token()))
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('Add')
    expect(answer.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('with clocks that differ by less than five minutes is let in', async () => {
    for (const words of [{ from: 200 }, { from: -4_000, until: -200 }])
      expect(
        (await council.post(council.tap(), bearer(await council.issuer.token(words)))).status,
      ).toBe(200)
  })

  it('taps more than two a second for a minute: has to wait, and nobody else has', async () => {
    const token = bearer(await council.issuer.token())
    const answers = await Promise.all(
      Array.from({ length: 130 }, () => council.post(council.tap(), token)),
    )
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(120)
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(10)
    expect(
      (
        await council.post(
          council.tap({ from: { id: '29:stranger', aadObjectId: otherTenant } }),
          token,
        )
      ).status,
    ).toBe(200)
    council.passMs(60_000)
    expect((await council.post(council.tap(), token)).status).toBe(200)
  })
})

describe('a token that was good a moment ago', () => {
  const opened = async () => {
    const issuer = await openTokenIssuer()
    const time = { ms: Date.now() }
    const check = tokenCheck({ appId, openIdMetadata: issuer.openIdMetadata, now: () => time.ms })
    return { issuer, time, check }
  }

  it('is refused as soon as its own time is over, and with another serviceUrl at once', async () => {
    const { issuer, time, check } = await opened()
    const token = `Bearer ${await issuer.token({ until: 20 })}`
    expect(await check(token, teamsService)).toEqual({ verdict: 'good' })
    expect(await check(token, 'https://smba.trafficmanager.net/emea/')).toEqual({
      verdict: 'refused',
      why: 'other-service',
    })
    // Five minutes of allowance for clocks that differ, which the minute of memory does not reach:
    // asked again and again until then.
    for (; time.ms < Date.now() + 310_000; time.ms += 30_000)
      expect(await check(token, teamsService)).toEqual({ verdict: 'good' })
    time.ms = Date.now() + 330_000
    expect(await check(token, teamsService)).toEqual({ verdict: 'refused', why: 'err-jwt-expired' })
    await issuer.close()
  })

  it('with a letter changed is another token', async () => {
    const { issuer, check } = await opened()
    const token = await issuer.token()
    expect(await check(`Bearer ${token}`, teamsService)).toEqual({ verdict: 'good' })
    expect(await check(`Bearer ${token.replace(/.{5}$/, 'AAAAA')}`, teamsService)).toEqual({
      verdict: 'refused',
      why: 'err-jws-signature-verification-failed',
    })
    await issuer.close()
  })
})

describe('the service’s keys', () => {
  it('that cannot be had let nobody in, and are asked for again', async () => {
    const issuer = await openTokenIssuer()
    const check = tokenCheck({ appId, openIdMetadata: 'http://127.0.0.1:1/openid' })
    expect(await check(`Bearer ${await issuer.token()}`, teamsService)).toEqual({
      verdict: 'no keys',
    })
    const later = tokenCheck({ appId, openIdMetadata: issuer.openIdMetadata })
    issuer.fail()
    expect(await later(`Bearer ${await issuer.token()}`, teamsService)).toEqual({
      verdict: 'no keys',
    })
    await issuer.close()
  })
})

describe('how often somebody may knock', () => {
  it('is counted from the first knock of each, and forgotten in the end', () => {
    let now = 0
    const limit = openRequestRateLimit({ visits: 2, withinMs: 1_000, elapsed: () => now })
    expect([limit.visit('a'), limit.visit('a'), limit.visit('a'), limit.visit('b')]).toEqual([
      0, 0, 1, 0,
    ])
    now = 1_000
    expect(limit.visit('a')).toBe(0)
    for (let other = 0; other < 25_000; other += 1) limit.visit(`other-${other}`)
    expect([limit.visit('a'), limit.visit('a'), limit.visit('a')]).toEqual([0, 0, 1])
  })
})
