// What a tool does that loads the whole tree as one ts-morph project and asks its checker for one symbol.
import { Project, SyntaxKind } from 'ts-morph'

const project = new Project({
  compilerOptions: { noLib: true, noResolve: true, allowJs: true, jsx: 1, types: [] },
  skipFileDependencyResolution: true,
})
project.addSourceFilesAtPaths([`${process.argv[2]}/**/*.{ts,tsx,js,jsx}`, '!**/node_modules/**', '!**/*.d.ts'])
const [first] = project.getSourceFiles()
first?.getFirstDescendantByKind(SyntaxKind.Identifier)?.getSymbol()
console.log(project.getSourceFiles().length)
