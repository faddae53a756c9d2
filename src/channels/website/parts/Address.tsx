import type { ReactNode } from 'react'
import type { Location } from '#src/answers/model/types.ts'

export function AddressOf({ location }: { location: Location }): ReactNode {
  const { street, number, postcode, city } = location.address
  return (
    <address className="address">
      <span className="address__name">{location.title}</span>
      <span>{`${street} ${number}`}</span>
      <span>{`${postcode} ${city}`}</span>
    </address>
  )
}
