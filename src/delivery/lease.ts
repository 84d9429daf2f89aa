/**
 * For so long a message belongs to whoever has begun to send it: longer than the messenger's
 * time-out, so that it is never taken again while it may still be on its way.
 */
export const leaseMs = 60_000
