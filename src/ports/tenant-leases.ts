/**
 * Who may send to the people of a tenant: one instance at a time, so that several together never
 * exceed the tenant's limit. A lease runs out by itself when its holder dies.
 */
export interface TenantLeases {
  /**
   * Takes or renews the lease. 'mine': send. 'new': it is mine from now on, and somebody else may
   * have sent a moment ago. 'others': another instance holds it, or the store could not say.
   */
  hold(tenantId: string): Promise<'mine' | 'new' | 'others'>
  /** Gives up every lease, so that another instance need not wait for the end of them. */
  release(): Promise<void>
}
