'use client'

/** Replaces Payload's unpublish button, which does not check what breaks. The review panel does. */
export const Nothing = () => null
