import { describe, expect, it } from 'vitest';
import { inAppBrowser, type InAppBrowser } from '../../src/workspace/in-app-browser.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 13; 2211133C Build/TKQ1.220905.001; wv) AppleWebKit/537.36 (KHTML, like Gecko)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

describe('inside another app', () => {
  it.each<readonly [InAppBrowser, string]>([
    ['wechat', `${IPHONE} Mobile/15E148 MicroMessenger/8.0.47(0x18002f2c) NetType/WIFI Language/zh_CN`],
    [
      'wechat',
      `${ANDROID} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160117 MMWEBSDK/20240404 MMWEBID/8585 MicroMessenger/8.0.49.2600(0x2800315A) WeChat/arm64 Weixin NetType/4G Language/zh_CN ABI/arm64`,
    ],
    [
      'wechat',
      `${WINDOWS} Chrome/116.0.0.0 Safari/537.36 NetType/WIFI MicroMessenger/7.0.20.1781(0x6700143B) WindowsWechat(0x63090a13) XWEB/9129 Flue`,
    ],
    ['wechat', `${IPHONE} Mobile/15E148 wxwork/4.1.22 MicroMessenger/7.0.1 Language/zh ColorScheme/Light`],
    [
      'qq',
      `${ANDROID} Version/4.0 Chrome/109.0.5414.86 MQQBrowser/6.2 TBS/046805 Mobile Safari/537.36 V1_AND_SQ_9.0.25_5640_YYB_D QQ/9.0.25.14755 NetType/WIFI WebP/0.3.0`,
    ],
    ['qq', `${IPHONE} Mobile/15E148 QQ/9.0.30.614 V1_IPH_SQ_9.0.30_1_APP_A Pixel/1170 NetType/WIFI`],
    ['weibo', `${IPHONE} Mobile/15E148 Weibo (iPhone14,5__weibo__14.3.1__iphone__os17.4)`],
    [
      'weibo',
      `${ANDROID} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 Weibo (Xiaomi-2211133C__weibo__14.4.0__android__android13)`,
    ],
    [
      'dingtalk',
      `${IPHONE} Mobile/15E148 AliApp(DingTalk/7.5.11) com.laiwang.DingTalk/36318431 Channel/201200 language/zh-Hans-CN`,
    ],
    [
      'dingtalk',
      `${WINDOWS} Chrome/91.0.4472.164 Safari/537.36 dingtalk-win/1.0.0 nw(0.14.7) DingTalk(7.5.10-Release.240229006)`,
    ],
    ['feishu', `${IPHONE} Mobile/15E148 Safari/604.1 Lark/7.14.5 LarkLocale/zh_CN ChannelName/Feishu`],
    ['feishu', `${WINDOWS} Chrome/110.0.5481.208 Electron/23.3.13 Safari/537.36 Lark/7.11.8 LarkLocale/zh_CN`],
    [
      'alipay',
      `${IPHONE} Mobile/15E148 NebulaSDK/1.8.100112 Nebula AlipayDefined(nt:WIFI,ws:390) AliApp(AP/10.5.78) AlipayClient/10.5.78`,
    ],
    ['other', `${ANDROID} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36`],
    ['other', `${IPHONE} Mobile/15E148`],
    ['other', `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/457.0.0.39.105]`],
    ['other', `${ANDROID} Version/4.0 Chrome/110.0 Mobile Safari/537.36 aweme_290300 BytedanceWebview/d8a21c6`],
    ['other', `${IPHONE} Mobile/15E148 Safari/604.1 baiduboxapp/13.55.0`],
  ])('%s: %s', (which, userAgent) => {
    expect(inAppBrowser(userAgent)).toBe(which);
  });

  it.each([
    `${WINDOWS} Chrome/124.0.0.0 Safari/537.36`,
    `${WINDOWS} Chrome/124.0.0.0 Safari/537.36 Edg/124.0.0.0`,
    `${WINDOWS} Chrome/108.0.5359.125 Safari/537.36 QQBrowser/12.3.5550.400`,
    'Mozilla/5.0 (Linux; Android 13; zh-cn; 2211133C) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/100.0.4896.127 MQQBrowser/14.4 Mobile Safari/537.36 COVC/046321',
    'Mozilla/5.0 (Linux; U; Android 13; zh-cn; M2102K1C) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/100.0.4896.127 Mobile Safari/537.36 XiaoMi/MiuiBrowser/17.8.60515',
    'Mozilla/5.0 (Linux; Android 12; HarmonyOS; NOH-AN00) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/99.0.4844.88 HuaweiBrowser/14.0.5.302 Mobile Safari/537.36',
    `${IPHONE} Version/17.4 Mobile/15E148 Safari/604.1`,
    `${IPHONE} CriOS/124.0.6367.88 Mobile/15E148 Safari/604.1`,
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
    'Mozilla/5.0 (X11; Linux x86_64; rv:125.0) Gecko/20100101 Firefox/125.0',
    '',
  ])('a browser of its own: %s', (userAgent) => {
    expect(inAppBrowser(userAgent)).toBeNull();
  });
});
