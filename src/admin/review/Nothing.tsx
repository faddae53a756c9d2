'use client'

/** Payload offers to unpublish in one press, without asking what breaks. The panel does it with care. */
export const Nothing = () => null
