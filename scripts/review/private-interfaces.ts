/** One kind of personal information as WeChat's privacy guide lists it. */
export interface PrivateInformation {
  /** WeChat's key of it, as the server interface `setPrivacySetting` takes it. */
  key: string
  /** As the console words it. */
  title: string
  /** Interfaces whose use obliges to declare it. */
  interfaces: readonly string[]
}

/**
 * Interfaces that touch personal information, by what has to be declared for them.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html
 */
export const privateInformation: readonly PrivateInformation[] = [
  {
    key: 'UserInfo',
    title: '昵称、头像',
    interfaces: ['open-type=chooseAvatar', 'getUserInfo', 'getUserProfile'],
  },
  {
    key: 'Location',
    title: '位置信息',
    interfaces: [
      'getFuzzyLocation',
      'getLocation',
      'onLocationChange',
      'startLocationUpdate',
      'startLocationUpdateBackground',
    ],
  },
  { key: 'ChooseLocation', title: '选择的位置信息', interfaces: ['choosePoi', 'chooseLocation'] },
  { key: 'Address', title: '地址', interfaces: ['chooseAddress'] },
  { key: 'Invoice', title: '发票信息', interfaces: ['chooseInvoiceTitle', 'chooseInvoice'] },
  { key: 'RunData', title: '微信运动步数', interfaces: ['getWeRunData'] },
  {
    key: 'PhoneNumber',
    title: '手机号',
    interfaces: ['open-type=getPhoneNumber', 'open-type=getRealtimePhoneNumber'],
  },
  { key: 'LicensePlate', title: '车牌号', interfaces: ['chooseLicensePlate'] },
  {
    key: 'Album',
    title: '选中的照片或视频信息',
    interfaces: ['chooseImage', 'chooseMedia', 'chooseVideo'],
  },
  { key: 'MessageFile', title: '选中的文件', interfaces: ['chooseMessageFile'] },
  { key: 'Record', title: '麦克风', interfaces: ['startRecord', 'getRecorderManager', 'joinVoIPChat'] },
  { key: 'Camera', title: '摄像头', interfaces: ['createVKSession', 'createCameraContext'] },
  { key: 'BlueTooth', title: '蓝牙', interfaces: ['openBluetoothAdapter', 'createBLEPeripheralServer'] },
  {
    key: 'AlbumWriteOnly',
    title: '相册（仅写入）权限',
    interfaces: ['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'],
  },
  { key: 'Contact', title: '通讯录（仅写入）权限', interfaces: ['addPhoneContact'] },
  {
    key: 'Calendar',
    title: '日历（仅写入）权限',
    interfaces: ['addPhoneCalendar', 'addPhoneRepeatCalendar'],
  },
  { key: 'DeviceInfo', title: '加速传感器', interfaces: ['startAccelerometer'] },
  { key: 'DeviceMotion', title: '方向传感器', interfaces: ['startDeviceMotionListening'] },
  { key: 'Compass', title: '磁场传感器', interfaces: ['startCompass'] },
  { key: 'Gyroscope', title: '陀螺仪传感器', interfaces: ['startGyroscope'] },
  { key: 'Clipboard', title: '剪切板', interfaces: ['setClipboardData', 'getClipboardData'] },
]

/**
 * Interfaces of a place. Each that is used has to stand in `requiredPrivateInfos` and be applied for.
 * https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html#requiredPrivateInfos
 */
export const locationInterfaces: readonly string[] = [
  'getFuzzyLocation',
  'getLocation',
  'onLocationChange',
  'startLocationUpdate',
  'startLocationUpdateBackground',
  'chooseLocation',
  'choosePoi',
  'chooseAddress',
]

/** A district's office has no need to know where exactly somebody stands, and WeChat grants these to few. */
export const exactLocationInterfaces: readonly string[] = [
  'getLocation',
  'onLocationChange',
  'startLocationUpdate',
  'startLocationUpdateBackground',
]

/** Every interface that touches personal information. */
export const privateInterfaces: ReadonlySet<string> = new Set([
  ...privateInformation.flatMap(({ interfaces }) => interfaces),
  ...locationInterfaces,
])
