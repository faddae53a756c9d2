import type { ReactNode } from 'react'
import type { Locale, Reference } from '#src/answers/model/types.ts'
import { subjectIcon } from './Icon.tsx'
import { ReferenceLink } from './ReferenceLink.tsx'

/** The most used products, as large links. */
export function TopTasks({ tasks, locale }: { tasks: readonly Reference[]; locale: Locale }): ReactNode {
  return (
    <ul className="em-top-tasks">
      {tasks.map((task) => (
        <li key={task.slug}>
          <ReferenceLink item={task} locale={locale} className="em-top-task" icon={subjectIcon(task.slug)} />
        </li>
      ))}
    </ul>
  )
}
