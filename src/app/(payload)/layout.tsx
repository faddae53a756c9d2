import config from '@payload-config'
import '@payloadcms/next/css'
import '../../admin/admin.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { askedServerFunction } from '../../admin/server-functions.ts'
import { themeStyles } from '../../admin/theme-styles.ts'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (sent) => {
  'use server'
  const asked = askedServerFunction(sent)
  return asked && handleServerFunctions({ ...asked, config, importMap })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      <link rel="stylesheet" href={themeStyles()} precedence="default" />
      {children}
    </RootLayout>
  )
}
