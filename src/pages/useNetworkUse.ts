import { useEffect, useState } from 'react'
import { requestsOf, type NetworkRequest } from './networkUse.ts'

const measuredNow = () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]

/** The requests of this page since it was loaded, and those that follow; undefined before the browser was asked. */
export const useNetworkUse = (): readonly NetworkRequest[] | undefined => {
  const [requests, setRequests] = useState<readonly NetworkRequest[]>()
  useEffect(() => {
    const look = () => setRequests(requestsOf(measuredNow(), location.href))
    look()
    const observer = new PerformanceObserver(look)
    observer.observe({ type: 'resource' })
    return () => observer.disconnect()
  }, [])
  return requests
}
