import type { ReactNode } from 'react'
import type { Location } from '#src/answers/model/types.ts'

export function AddressOf({ location }: { location: Location }): ReactNode {
  const { street, number, postcode, city } = location.address
  return (
    <address className="em-address">
      <span className="em-address__name">{location.title}</span>
      <span>{`${street} ${number}`}</span>
      <span>{`${postcode} ${city}`}</span>
    </address>
  )
}
