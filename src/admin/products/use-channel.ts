import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Medium } from '#collections/raw.ts'
import { ask } from '../ask.ts'

type Channel = { id: string; title: string; medium: Medium }

/** All channels, asked for once for each form that is opened. */
let asked: Promise<Channel[]> | undefined

/** The channel of the way in which a field stands; undefined while it is not known. */
export function useChannel(row: string): Channel | undefined {
  const { config } = useConfig()
  const id = useFormFields(([fields]) => fields[`${row}.channel`]?.value)
  const [channels, setChannels] = useState<Channel[]>([])
  const isUnknown = Boolean(id) && !channels.some((channel) => channel.id === id)
  useEffect(() => {
    if (!isUnknown) return
    const query = 'depth=0&limit=0&select[title]=true&select[medium]=true'
    asked ??= ask<{ docs: Channel[] }>(`${config.routes.api}/channels?${query}`).then((found) => found?.docs ?? [])
    let isHere = true
    void asked.then((found) => isHere && setChannels(found))
    return () => {
      isHere = false
    }
  }, [config.routes.api, isUnknown])
  return channels.find((channel) => channel.id === id)
}

/** The row that a field stands in: "channelOptions.0.url" gives "channelOptions.0". */
export const rowOf = (path: string): string => path.slice(0, path.lastIndexOf('.'))
