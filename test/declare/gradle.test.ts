import { describe, expect, it } from 'vitest'
import { gradleProjects } from '../../src/declare/gradle-projects.ts'

async function libraries(files: Record<string, string>): Promise<string[]> {
  const { coordinates, problems } = await gradleProjects(Object.keys(files), (file) => files[file])
  expect(problems).toEqual([])
  return coordinates.map(({ file, line, name, version, development }) =>
    [`${file}:${line}`, name, version, development && 'development'].filter(Boolean).join(' '),
  )
}

describe('gradle', () => {
  it('names the libraries that ship, in every notation', async () => {
    const text = `buildscript {
  dependencies { classpath 'com.huawei.agconnect:agcp:1.9.1.301' }
}
dependencies {
    implementation fileTree(dir: "libs", include: ["*.jar"])
    implementation 'cn.jiguang.sdk:jpush:5.2.4'
    api "com.umeng.umsdk:common:$umengVersion"
    implementation("com.tencent.bugly:crashreport:4.1.9") { exclude group: 'a' }
    releaseImplementation group: 'com.amap.api', name: 'location', version: '6.4.0'
    implementation platform('com.google.firebase:firebase-bom:32.0.0')
    implementation 'com.google.firebase:firebase-analytics'
    implementation project(':jpush')
    compileOnly 'com.huawei.hms:push:6.1.0'
    testImplementation 'com.sentry:test:1'
    debugImplementation 'com.squareup.leakcanary:leakcanary-android:2.12'
    // implementation 'com.baidu.lbsyun:BaiduMapSDK_Map:7.5.0'
    /* implementation 'com.qq.e.union:union:4' */
    println "see https://example.com // implementation"
}
`
    expect(await libraries({ 'android/app/build.gradle': text })).toEqual([
      'android/app/build.gradle:6 cn.jiguang.sdk:jpush 5.2.4',
      'android/app/build.gradle:7 com.umeng.umsdk:common',
      'android/app/build.gradle:8 com.tencent.bugly:crashreport 4.1.9',
      'android/app/build.gradle:9 com.amap.api:location 6.4.0',
      'android/app/build.gradle:11 com.google.firebase:firebase-analytics',
      'android/app/build.gradle:14 com.sentry:test 1 development',
      'android/app/build.gradle:15 com.squareup.leakcanary:leakcanary-android 2.12 development',
    ])
  })

  it('reads the Kotlin notation', async () => {
    const text = `dependencies {
  implementation("com.stripe:stripe-android:20.1.0")
  implementation(group = "com.adjust.sdk", name = "adjust-android", version = "4.38.0")
}`
    expect(await libraries({ 'app/build.gradle.kts': text })).toEqual([
      'app/build.gradle.kts:2 com.stripe:stripe-android 20.1.0',
      'app/build.gradle.kts:3 com.adjust.sdk:adjust-android 4.38.0',
    ])
  })

  it('follows a version catalog to what a build file takes from it, and takes no more', async () => {
    const catalog = `[versions]
jpush = "5.2.4"

[libraries]
jg-push = { module = "cn.jiguang.sdk:jpush", version.ref = "jpush" }
umeng_common = { group = "com.umeng.umsdk", name = "common", version = "9.6.3" }
bugly = "com.tencent.bugly:crashreport:4.1.9"
unused = "com.adjust.sdk:adjust-android:4.38.0"

[bundles]
statistics = ["umeng_common", "bugly"]
`
    const build = 'dependencies {\n  implementation libs.jg.push\n  implementation(libs.bundles.statistics)\n  implementation(libs.gone)\n}'
    expect(await libraries({ 'android/gradle/libs.versions.toml': catalog, 'android/app/build.gradle': build })).toEqual([
      'android/app/build.gradle:2 cn.jiguang.sdk:jpush 5.2.4',
      'android/app/build.gradle:3 com.umeng.umsdk:common 9.6.3',
      'android/app/build.gradle:3 com.tencent.bugly:crashreport 4.1.9',
    ])
  })

  it('says where a catalog breaks, and reads the rest', async () => {
    const files: Record<string, string> = {
      'gradle/libs.versions.toml': '[libraries]\nbugly = "com.tencent.bugly:crashreport:4.1.9\n',
      'app/build.gradle': "dependencies { implementation 'cn.jiguang.sdk:jpush:5.2.4' }",
    }
    const { coordinates, problems } = await gradleProjects(Object.keys(files), (file) => files[file])
    expect(problems).toMatchObject([{ code: 'malformed-file', file: 'gradle/libs.versions.toml', line: 2 }])
    expect(coordinates).toHaveLength(1)
  })
})
