import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** They take a minute or more. */
const LONG = /\/(move|archive|rights)\.test\.ts$/

/** The order of test files: those that take long begin, so that none of them is left to run alone at the end. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId)
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
