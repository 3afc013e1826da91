kind person
# China: leadership
Li Peng  CHN GOV 1987-11..1998-03-16  CHN LEG GOV 1998-03-17..2003-03-15
Zhu Rongji  CHN GOV 1991-04..2003-03-17
Qiao Shi  CHN GOV 1985..1993-03  CHN LEG GOV 1993-04..1998-03
Li Ruihuan  CHN GOV 1989..2003-03
Li Lanqing  CHN GOV 1993..2003-03
Wei Jianxing  CHN GOV 1992..2002-11
Yang Shangkun  CHN GOV 1988-04..1993-03
Zhao Ziyang  CHN GOV 1980-09..1989-06-24  CHN OPP 1989-06-25..2005-01-17
Hu Yaobang  CHN GOV 1980..1987-01
Hua Guofeng  CHN GOV 1976..1981
Zhou Enlai  CHN GOV 1949..1976-01-08
Wan Li  CHN LEG 1988..1993-03
Tian Jiyun  CHN GOV 1983..2003-03
Rong Yiren  CHN GOV 1993-03..1998-03
Zou Jiahua  CHN GOV 1991..1998
Jiang Chunyun  CHN GOV 1995..2003
Zeng Qinghong  CHN GOV 1997..2008-03
Wu Bangguo  CHN GOV 1995-03..2003-03-14  CHN LEG GOV 2003-03-15..2013-03-14
Jia Qinglin  CHN GOV 1996..2013-03
Huang Ju  CHN GOV 1991..2007-06-02
Wu Guanzheng  CHN GOV 1997..2007-10
Li Changchun  CHN GOV 1990..2012-11
Luo Gan  CHN GOV 1998..2007-10
He Guoqiang  CHN GOV 1999..2012-11
Zhou Yongkang  CHN GOV 1998..2012-11
Zhang Dejiang  CHN GOV 1998..2013-03-13  CHN LEG GOV 2013-03-14..2018-03-17
Yu Zhengsheng  CHN GOV 1998..2018-03
Liu Yunshan  CHN GOV 2002-10..2017-10
Zhang Gaoli  CHN GOV 2001..2018-03
Wang Huning  CHN GOV 2002..
Zhao Leji  CHN GOV 2007-03..2023-03-09  CHN LEG GOV 2023-03-10..
Han Zheng  CHN GOV 2003-02..
Li Zhanshu  CHN GOV 2010-08..2018-03-16  CHN LEG GOV 2018-03-17..2023-03-10
Wang Yang  CHN GOV 2005-12..2023-03
Cai Qi  CHN GOV 2016-10..
Ding Xuexiang  CHN GOV 2017-10..
Li Xi  CHN GOV 2014-04..
Li Yuanchao  CHN GOV 2002..2018-03
Liu Yandong  CHN GOV 2002..2018-03
Sun Chunlan  CHN GOV 2009-11..2023-03
Hu Chunhua  CHN GOV 2008..
Sun Zhengcai  CHN GOV 2006-12..2017-07
Ma Kai  CHN GOV 2003-03..2018-03
Meng Jianzhu  CHN GOV 2001..2017-10
Guo Shengkun  CHN GOV 2007..2022-10
Liu Qibao  CHN GOV 2006..2017-10
Guo Jinlong  CHN GOV 2000..2017-05
Li Jianguo  CHN GOV 1997..2008-03-14  CHN LEG 2008-03-15..2018-03
Li Hongzhong  CHN GOV 2007-12..
Wang Lequan  CHN GOV 1995-12..2012-11
Wang Zhaoguo  CHN GOV 1990..2003-03-14  CHN LEG 2003-03-15..2013-03
Hui Liangyu  CHN GOV 1999..2013-03
Liu Qi  CHN GOV 1999-02..2012-07
Wu Yi  CHN GOV 1993-03..2008-03
Zeng Peiyan  CHN GOV 1998-03..2008-03
Hua Jianmin  CHN GOV 2003-03..2008-03
Tang Jiaxuan  CHN GOV 1998-03..2008-03
Qian Qichen  CHN GOV 1988-04..2003-03
Li Zhaoxing  CHN GOV 1993..2007-04-27
Dai Bingguo  CHN GOV 1997-08..2013-03
Song Ping  CHN GOV 1983..1992-10
Chen Yun  CHN GOV 1949..1995-04-10
Deng Liqun  CHN GOV 1982..1987
Yin Li  CHN GOV 2020-12..
Chen Jining  CHN GOV 2015-02..
Chen Min'er | Chen Miner  CHN GOV 2012-12..
Chen Wenqing  CHN SPY 2016-11..2022-10  CHN GOV COP 2022-11..
Huang Kunming  CHN GOV 2017-10..
Li Ganjie  CHN GOV 2017-06..
Li Shulei  CHN GOV 2022-10..
Liu Guozhong  CHN GOV 2016-04..
Shi Taifeng  CHN GOV 2015-11..
Yuan Jiajun  CHN GOV 2017-04..
Zhang Guoqing  CHN GOV 2016-12..
He Lifeng  CHN GOV 2017-02..
Ma Xingrui  CHN GOV 2016-12..2025
Wang Xiaohong  CHN COP GOV 2022-06-24..
Chen Yixin  CHN SPY GOV 2022-10-30..
Zhao Kezhi  CHN GOV 2010..2017-10  CHN COP GOV 2017-11-04..2022-06
Geng Huichang  CHN SPY GOV 2007-08-30..2016-11
Xu Yongyue  CHN SPY GOV 1998-03..2007-08
Jia Chunwang  CHN SPY GOV 1985..1998-03  CHN COP GOV 1998-04..2002-12  CHN JUD 2003-03..2008-03
Zhou Xiaochuan  CHN GOV 2002-12..2018-03-19
Dai Xianglong  CHN GOV 1995-06..2007
Yi Gang  CHN GOV 2018-03-19..2023-07-25
Pan Gongsheng  CHN GOV 2023-07-25..
Guo Shuqing  CHN GOV 2011-10..2023
Yi Huiman  CHN GOV 2019-01..2024-02
Wu Qing  CHN GOV 2024-02..
Li Yunze  CHN GOV 2023-05..
Xiang Huaicheng  CHN GOV 1998-03..2003-03
Jin Renqing  CHN GOV 2003-03..2007-08
Xie Xuren  CHN GOV 2007-08..2013-03
Lou Jiwei  CHN GOV 2013-03..2016-11
Xiao Jie  CHN GOV 2016-11..2018-03
Liu Kun  CHN GOV 2018-03..2023-10
Lan Fo'an  CHN GOV 2023-10-24..
Wang Wentao  CHN GOV 2020-12..
Zhong Shan  CHN GOV 2017-02..2020-12
Gao Hucheng  CHN GOV 2013-03..2017-02
Chen Deming  CHN GOV 2007-12..2018
Shi Guangsheng  CHN GOV 1998-03..2003-03
Long Yongtu  CHN GOV ..2003
Lu Fuyuan  CHN GOV 2003-03..2004-02
Wang Shouwen  CHN GOV 2015..2025-04
Li Chenggang  CHN GOV 2016..
Xu Shaoshi  CHN GOV 2013-03..2017-02
Zheng Shanjie  CHN GOV 2023-03..
Zhang Xiaoqiang  CHN GOV 2004..2014
Li Rongrong  CHN GOV 2003..2010
Xie Zhenhua  CHN GOV ..2024-01
Zhou Shengxian  CHN GOV 2005-12..2015-02
Pan Yue  CHN GOV 2003..
Huang Runqiu  CHN GOV 2020-04..
Miao Wei  CHN GOV 2010-12..2020-07
Jin Zhuanglong  CHN GOV 2022-07..2024-12
Liu Zhijun  CHN GOV 2003-03..2011-02
Chen Zhu  CHN GOV MED 2007-06..2013-03
Zhang Wenkang  CHN GOV MED 1998-03..2003-04
Gao Qiang  CHN GOV MED 2003..2009
Meng Xuenong  CHN GOV 2003..2008-09
Ma Xiaowei  CHN GOV MED 2018-03..2023
George Gao | Gao Fu | George Fu Gao  CHN GOV MED 2017-08..2022-07
Zhong Nanshan  CHN MED
Shi Zhengli  CHN MED EDU
Li Wenliang  CHN MED ..2020-02-07
Jiang Yanyong  CHN MED OPP ..2023-03-11
Zhao Qizheng  CHN GOV 1998-04..2005
Cai Wu  CHN GOV 2005..2014
Lu Wei  CHN GOV 2013-04..2016-06
Zhuang Rongwen  CHN GOV 2018-08..
Chen Baosheng  CHN GOV 2016-07..2021-08
Huai Jinpeng  CHN GOV 2021-08..
Tang Renjian  CHN GOV 2017-04..2024-05
Fu Zhenghua  CHN COP 2010-02..2018-03-18  CHN GOV JUD 2018-03-19..2020-04
Sun Lijun  CHN COP 2013..2020-04
Meng Hongwei  CHN COP 2004..2016-11-09  IGO COP 2016-11-10..2018-10-07
Wang Lijun  CHN COP ..2012-02-06
Gu Kailai  CHN BUS
Chen Liangyu  CHN GOV 2001..2006-09-24
Chen Xitong  CHN GOV 1983..1995-04
Ling Jihua  CHN GOV 2007..2014-12
Su Rong  CHN GOV 2003..2014-06
Jiang Jiemin  CHN BUS 2006-11..2013-03-17  CHN GOV 2013-03-18..2013-09
Bai Enpei  CHN GOV 1999..2011-08
Liu Tienan  CHN GOV ..2013-05
Qiu He  CHN GOV ..2015-03
Huang Qifan  CHN GOV 2009-12..2016-12
Zhou Qiang  CHN GOV 2006..2013-03-14  CHN JUD 2013-03-15..2023-03
Xiao Yang  CHN JUD 1998-03..2008-03
Wang Shengjun  CHN JUD 2008-03..2013-03
Cao Jianming  CHN JUD 2008-03..2018-03
Ying Yong  CHN GOV 2017-01..2022-09  CHN JUD 2023-03..
Wang Guangya  CHN GOV 2003..2017-09
Liao Hui  CHN GOV 1997..2010
Xia Baolong  CHN GOV 2011..
Zhang Xiaoming  CHN GOV 2012..2022
Luo Huining  CHN GOV 2010..2023-01
Wang Zhimin  CHN GOV 2017-09..2020-01
Zheng Yanxiong  CHN GOV 2020-07..2025-05
Dong Jingwei  CHN SPY 2018..
Zhou Ji  CHN GOV 2025-05..
Peng Qinghua  CHN GOV 2009..2022
Gao Siren  CHN GOV 2002..2009
Chen Zuo'er  CHN GOV 1998..2008
Zhang Zhijun  CHN GOV 2009..2018-03
Chen Yunlin  CHN GOV 1997..2013-04
Wang Daohan  CHN GOV 1991..2005-12-24
Song Tao  CHN GOV 2015-11..2022-06  CHN GOV 2022-12..
Liu Jieyi  CHN GOV 2013..2022-12
Zheng Lizhong  CHN GOV 2000..2013
Tang Shubei  CHN GOV 1988..2001
Wang Jiarui  CHN GOV 2003-04..2015-11
Liu Jianchao  CHN GOV 2001..2025-08
Liu Haixing  CHN GOV 2015..
Lu Hao  CHN GOV 2013-03..
Wang Junzheng  CHN GOV 2019..
Zhang Chunxian  CHN GOV 2002-10..2018-03-17  CHN LEG 2018-03-18..2023-03
Chen Quanguo  CHN GOV 2009-12..2021-12
Chen Xiaojiang  CHN GOV 2020-12..
Shohrat Zakir  CHN GOV 2014-12-31..2021-09-30
Erkin Tuniyaz | Erken Tuniyaz  CHN GOV 2021-09-30..
Nur Bekri  CHN GOV 2007-12..2018-09
Ismail Tiliwaldi  CHN GOV 2003-01..2007-12
Abdulahat Abdurixit | Ablait Abdureshit  CHN GOV 1993-12..2003-01
Tomur Dawamat  CHN GOV 1985..1993-12
Zhu Hailun  CHN GOV 2009..2019
Xu Guixiang  CHN GOV 2020..
Zhang Qingli  CHN GOV 2005-11..2018-03
Chen Kuiyuan  CHN GOV 1992-01..2000-10
Wu Yingjie  CHN GOV 2016-08..2021-10
Losang Jamcan | Losang Gyaltsen  CHN GOV 2013-01..2017-01
Qiangba Puncog | Jampa Phuntsok  CHN GOV 2003-05..2010-01
Padma Choling | Baima Chilin  CHN GOV 2010-01..2013-01
Che Dalha | Qizhala | Qi Zhala  CHN GOV 2017-01..2021-10
Yan Jinhai  CHN GOV 2021-10..2024-11
Karma Tseten | Gama Cedain  CHN GOV 2024-11..
Ngapoi Ngawang Jigme | Ngabo Ngawang Jigme  CHN GOV 1964..2009-12-23
Raidi  CHN GOV 1985..2008
Legqog | Legchok  CHN GOV 1998-05..2003-05
# China: diplomats, spokespeople
Cui Tiankai  CHN GOV 2006..2021-06
Xie Feng  CHN GOV 2017..
Zhang Yesui  CHN GOV 2003..2018-02  CHN LEG 2018-03..2023-03
Li Baodong  CHN GOV 2010-03..2018
Ma Zhaoxu  CHN GOV 2009..
Fu Cong  CHN GOV 2018..
Qin Huasun  CHN GOV 1995..2000-02
Shen Guofang  CHN GOV 1996..2005
Wang Yingfan  CHN GOV 2000-02..2003-08
Zhang Yishan  CHN GOV 2003..2008
Liu Zhenmin  CHN GOV 2006..2017-07-25  UNO 2017-07-26..2022-07  CHN GOV 2024-01..
Wu Haitao  CHN GOV 2014..2020
Dai Bing  CHN GOV 2020..
Geng Wenbing  CHN GOV 2016..2020
Sha Zukang  CHN GOV ..2007-06  UNO 2007-07..2012-07
Wu Hongbo  CHN GOV 1990..2012-07  UNO 2012-08-01..2017-07
Li Junhua  CHN GOV ..2022-07  UNO 2022-08..
Wang Xiaolong  CHN GOV 2021..
Xiao Qian  CHN GOV 2013..
Le Yucheng  CHN GOV 2014..2022-06
Fu Ying  CHN GOV 2000..2013-03-03  CHN LEG 2013-03-04..2023-03
Wu Dawei  CHN GOV 1998..2017-08
Kong Xuanyou  CHN GOV 2015..2023-02
Wu Jianghao  CHN GOV 2023-03..
Cheng Yonghua  CHN GOV 2008..2019-05
Zhou Wenzhong  CHN GOV 1998..2010
Liu Xiaoming  CHN GOV 2001..
Zheng Zeguang  CHN GOV 2013..
Lu Shaye  CHN GOV 2005..
Deng Li  CHN GOV 2022..
Hua Liming  CHN GOV ..2007
Xing Haiming  CHN GOV 2015..2024-07
Zhang Hanhui  CHN GOV 2018..
Li Hui  CHN GOV 2008..
Zhai Jun  CHN GOV 2006..
Wu Sike  CHN GOV 2000..2014
Gong Xiaosheng  CHN GOV 2014..2019-09
Sun Bigan  CHN GOV 2006..2009
Xu Jinghu  CHN GOV 2016..
Zhong Jianhua  CHN GOV 2007..2016
Liu Guijin  CHN GOV 1990..2012
Xue Bing  CHN GOV 2022..
Sun Guoxiang  CHN GOV 2015..2022
Deng Xijun  CHN GOV 2015..
Xie Xiaoyan  CHN GOV 2016..
Zhang Jun  CHN GOV 2019-07..2024-03
Cong Peiwu  CHN GOV 2019-09..2024-05
Wu Xi  CHN GOV 2018..
Sun Weidong  CHN GOV 2013..
Luo Zhaohui  CHN GOV 2010..
Huang Xilian  CHN GOV 2019-12..2025
Gui Congyou  CHN GOV 2017-11..2021-09
Wu Ken  CHN GOV 2012..2025
Shi Mingde  CHN GOV 2012..2019-03
Chen Yonglin  CHN GOV ..2005-05  CHN REF OPP 2005-06..
Zhao Xing  CHN GOV 2023..
Jiang Zaidong  CHN GOV 2019..
Nong Rong  CHN GOV 2020-09..
Yao Jing  CHN GOV 2015..2020-09
Xu Feihong  CHN GOV 2010..
Zhu Bangzao  CHN GOV 1998..2001
Sun Yuxi  CHN GOV 1998..2010
Zhang Qiyue  CHN GOV 1998..2018
Kong Quan  CHN GOV 2001..2013
Jiang Yu  CHN GOV 2006..2018
Hong Lei  CHN GOV 2010-09..
Lin Jian  CHN GOV 2024-03..
Guo Jiakun  CHN GOV 2025-01..
Geng Yansheng  CHN MIL 2008..2015
Yang Yujun  CHN MIL 2012..2017
Wu Qian  CHN MIL 2015..2025
Ren Guoqiang  CHN MIL 2017..2021
Tan Kefei  CHN MIL 2021..2024
Zhang Xiaogang  CHN MIL 2023..
Jiang Bin  CHN MIL 2025..
Shi Yi  CHN MIL 2021..
Tian Junli  CHN MIL 2020..
Zhang Chunhui  CHN MIL 2019..2021
An Fengshan  CHN GOV 2015..2019
Ma Xiaoguang  CHN GOV 2014..2022
Zhu Fenglian  CHN GOV 2019..
Chen Binhua  CHN GOV 2023..
Fan Liqing  CHN GOV 2006..2016
Li Weiyi  CHN GOV 2003..2010
Zhang Mingqing  CHN GOV 1999..2004
Shen Danyang  CHN GOV 2010..2017
Sun Jiwen  CHN GOV 2016..2018
Gao Feng  CHN GOV 2017..2022
Shu Jueting  CHN GOV 2020..2023
He Yadong  CHN GOV 2023..
He Yongqian  CHN GOV 2024..
Yao Jian  CHN GOV 2008..2012
Liu Pengyu  CHN GOV 2021..
Liu Weimin  CHN GOV 2011..2013
Mi Feng  CHN GOV MED 2019..
Zang Tiewei  CHN LEG 2019..2024
Lou Qinjian  CHN GOV 2010-12..2021-10  CHN LEG 2023-03..
Lv Xinhua | Lu Xinhua  CHN GOV 2006..2012  CHN LEG 2013-03..2015-03
# China: army
Chi Haotian  CHN MIL GOV 1987-11..2003-03
Qin Jiwei  CHN MIL GOV 1988-04..1993-03
Liu Huaqing  CHN MIL GOV 1982..1998-03
Zhang Wannian  CHN MIL 1990..2003-03
Fu Quanyou  CHN MIL 1995..2002-11
Cao Gangchuan  CHN MIL GOV 1998..2008-03
Guo Boxiong  CHN MIL 1999..2012-11
Xu Caihou  CHN MIL 1999..2012-11
Liang Guanglie  CHN MIL GOV 2002-11..2013-03
Chang Wanquan  CHN MIL GOV 2007-09..2018-03
Wei Fenghe  CHN MIL GOV 2012-10..2023-03
Li Shangfu  CHN MIL GOV 2016..2023-10-24
Dong Jun  CHN MIL 2021-09..2023-12-28  CHN GOV MIL 2023-12-29..
Fan Changlong  CHN MIL ..2018-03
Xu Qiliang  CHN MIL 2007-09..2023-03
Zhang Youxia  CHN MIL 2012-10..2026-01-24
He Weidong  CHN MIL 2019..2025-10-17
Zhang Shengmin  CHN MIL 2017-01..
Miao Hua  CHN MIL 2014..2024-11
Liu Zhenli  CHN MIL 2021-06..2026-01-24
Li Zuocheng  CHN MIL 2013..2023-03
Fang Fenghui  CHN MIL 2007..2017-08
Zhang Yang  CHN MIL 2012-10..2017-11-23
Ma Xiaotian  CHN MIL 2003..2017-08
Wu Shengli  CHN MIL 2004..2017-01
Sun Jianguo  CHN MIL 2009..2017
Chen Bingde  CHN MIL 2004-09..2012-10
Li Jinai  CHN MIL 2002-11..2012-10
Liao Xilong  CHN MIL 2002-11..2012-10
Jing Zhiyuan  CHN MIL 2003-01..2012-10
Qiao Qingchen  CHN MIL 2002-05..2007-09
Zhang Dingfa  CHN MIL 2003-06..2006-08
Zhao Keshi  CHN MIL 2012-10..2017
Xiong Guangkai  CHN MIL 1992..2005-12
Zhu Chenghu  CHN MIL
Luo Yuan  CHN MIL
Liu Yazhou  CHN MIL ..2017
Liu Yuan  CHN MIL 2003..2015-12
Gu Junshan  CHN MIL 2009..2012-02
Han Weiguo  CHN MIL 2017-08..2021-06
Li Qiaoming  CHN MIL 2017..
Shen Jinlong  CHN MIL 2017-01..2021-08
Hu Zhongming  CHN MIL 2023-12..
Ding Laihang  CHN MIL 2017-08..2021-08
Chang Dingqiu  CHN MIL 2021-08..
Zhou Yaning  CHN MIL 2017-09..2022-01
Li Yuchao  CHN MIL 2022-01..2023-07
Wang Houbin  CHN MIL 2023-07..2025-10
Lin Xiangyang  CHN MIL 2021-08..2025-10
He Hongjun  CHN MIL 2024-07..2025-10
Qi Jianguo  CHN MIL 2012..2016
Jing Jianfeng  CHN MIL 2022..
Guan Youfei  CHN MIL 2008..2017
He Lei  CHN MIL 2014..2019
Wang Xiubin  CHN MIL 2021..2024
Wu Yanan  CHN MIL 2023..
Yang Zhibin  CHN MIL 2025..
# China: opposition, dissidents, Tibetans, Uyghurs
Wei Jingsheng  CHN OPP
Wang Dan  CHN OPP
Wuer Kaixi | Wu'er Kaixi | Örkesh Dölet  CHN OPP
Chai Ling  CHN OPP
Chen Guangcheng  CHN OPP
Hu Jia  CHN OPP
Zeng Jinyan  CHN OPP
Gao Zhisheng  CHN OPP
Pu Zhiqiang  CHN OPP
Xu Zhiyong  CHN OPP
Ding Jiaxi  CHN OPP
Teng Biao  CHN OPP
Liu Xia  CHN OPP
Harry Wu  CHN OPP ..2016-04-26
Wang Bingzhang  CHN OPP
Xu Wenli  CHN OPP
Wang Youcai  CHN OPP
Qin Yongmin  CHN OPP
Fang Lizhi  CHN OPP ..2012-04-06
Bao Tong  CHN GOV ..1989-05  CHN OPP 1989-06..2022-11-09
Ding Zilin  CHN OPP
Wang Quanzhang  CHN OPP
Li Wenzu  CHN OPP
Yu Jie  CHN OPP
Yang Jianli  CHN OPP
Liu Binyan  CHN OPP ..2005-12-05
Li Hongzhi  CHN REL
Tan Zuoren  CHN OPP
Huang Qi  CHN OPP
Shi Tao  CHN JRN
Zhao Yan  CHN JRN
Ching Cheong  HKG JRN
Zhang Zhan  CHN JRN OPP
Chen Qiushi  CHN JRN OPP
Fang Bin  CHN JRN OPP
Li Zehua  CHN JRN OPP
Ren Zhiqiang  CHN BUS OPP
Xu Zhangrun  CHN OPP EDU
Cai Xia  CHN OPP
Gao Yu  CHN JRN OPP
Lam Wing-kee  HKG OPP
Lee Bo  HKG OPP
Peng Lifa  CHN OPP
Yu Wensheng  CHN OPP
Jiang Tianyong  CHN OPP
Han Dongfang  CHN LAB OPP
Guo Wengui | Miles Guo | Miles Kwok  CHN BUS OPP
Huang Xueqin | Sophia Huang Xueqin  CHN JRN OPP
Mo Shaoping  CHN CVL
Zhang Xianling  CHN OPP
Feng Zhenghu  CHN OPP
Zhu Yufu  CHN OPP
Guo Feixiong | Yang Maodong  CHN OPP
Wang Yu  CHN OPP
Li Heping  CHN OPP
Zhou Shifeng  CHN OPP
Xie Yang  CHN OPP
Tang Jingling  CHN OPP
Wu Gan  CHN OPP
Cao Shunli  CHN OPP ..2014-03-14
Li Wangyang  CHN OPP ..2012-06-06
Lu Jinghua  CHN LAB OPP
Li Qiaochu  CHN OPP
Du Daobin  CHN OPP
Yang Zili  CHN OPP
Zheng Enchong  CHN OPP
Guo Quan  CHN OPP
Murong Xuecun  CHN OPP
Yang Hengjun  AUS OPP
Cheng Lei  AUS JRN
Haze Fan  CHN JRN
Dong Yuyu  CHN JRN
Peng Shuai  CHN SOC
Xie Zhiling  CHN OPP
Lobsang Sangay  CHN OPP 2011-08-08..2021-05-27
Penpa Tsering  CHN OPP 2021-05-27..
Samdhong Rinpoche  CHN OPP REL 2001..2011-08-08
Lodi Gyari  CHN OPP ..2018-10-29
Kelsang Gyaltsen  CHN OPP
Tsering Woeser  CHN OPP
Tashi Wangchuk  CHN OPP
Tenzin Delek Rinpoche  CHN OPP REL ..2015-07-12
Gedhun Choekyi Nyima  CHN REL
Gyaincain Norbu | Gyaltsen Norbu  CHN REL GOV
Panchen Lama  CHN REL
Karmapa | Ogyen Trinley Dorje | Karmapa Lama  CHN REL
Gyalo Thondup  CHN OPP ..2025-02-08
Palden Gyatso  CHN OPP REL ..2018-11-30
Ngawang Sangdrol  CHN OPP
Dhondup Wangchen  CHN OPP
Tempa Tsering  CHN OPP
Thubten Samphel  CHN OPP ..2022
Dicki Chhoyang  CHN OPP
Tsewang Rigzin  CHN OPP
Rebiya Kadeer  CHN OPP
Dolkun Isa  CHN OPP
Ilham Tohti  CHN OPP EDU
Jewher Ilham  CHN OPP
Erkin Alptekin  CHN OPP
Isa Alptekin | Isa Yusuf Alptekin  CHN OPP ..1995-12-17
Omer Kanat  CHN OPP
Rushan Abbas  CHN OPP
Nury Turkel  USA GOV CVL
Dilxat Raxit  CHN OPP
Hasan Mahsum  CHN REB ..2003-10-02  group=ETI
Memtimin Hesenjan  CHN REB
Gulshan Abbas  CHN SOC
Rahile Dawut  CHN EDU
Abduweli Ayup  CHN OPP
Serikzhan Bilash  KAZ CVL
Sayragul Sauytbay  CHN REF
Turghunjan Alawudun  CHN OPP
# China: churches, business, others
Joseph Zen | Joseph Zen Ze-kiun | Cardinal Zen  HKG REL
John Tong | John Tong Hon  HKG REL
Stephen Chow Sau-yan  HKG REL
Thaddeus Ma Daqin | Ma Daqin  CHN REL
Jin Luxian  CHN REL ..2013-04-27
Joseph Li Shan | Bishop Li Shan  CHN REL
Shen Bin  CHN REL
Guo Xijin  CHN REL
Jia Zhiguo  CHN REL
Jin Mingri | Ezra Jin | Ezra Jin Mingri  CHN REL
Shi Yongxin  CHN REL ..2025-07
Jack Ma | Ma Yun  CHN BUS
Ren Zhengfei  CHN BUS
Meng Wanzhou  CHN BUS
Pony Ma | Ma Huateng  CHN BUS
Wang Jianlin  CHN BUS
Hui Ka Yan | Xu Jiayin  CHN BUS
Guo Guangchang  CHN BUS
Xiao Jianhua  CHN BUS
Zhang Yiming  CHN BUS
Wang Chuanfu  CHN BUS
Liu Qiangdong | Richard Liu  CHN BUS
Lei Jun  CHN BUS
Robin Li | Li Yanhong  CHN BUS
Wu Xiaohui  CHN BUS
Ye Jianming  CHN BUS
Fu Chengyu  CHN BUS
Liang Wenfeng  CHN BUS
Sun Dawu  CHN BUS OPP
Bao Fan  CHN BUS
Hu Xijin  CHN JRN
Qu Dongyu  CHN GOV ..2019-07  UNO 2019-08-01..
Zhao Houlin | Houlin Zhao  UNO 2015-01-01..2022-12-31
Fang Liu | Liu Fang  UNO 2015-08..2021-07
Margaret Chan  HKG MED GOV ..2003-07  UNO 2007-01-04..2017-06-30
Xue Hanqin  UNO JUD 2010-06..
Justin Yifu Lin  CHN EDU ..2008-05  IGO 2008-06..2012-06  CHN EDU 2012-07..
Jin Liqun  CHN GOV ..2015  IGO 2016-01-16..2026-01-15
Zou Jiayi  CHN GOV ..2026-01-15  IGO 2026-01-16..
Zhu Min  IGO 2011-07..2016-07
Yan Xuetong  CHN EDU
Shi Yinhong  CHN EDU
Jin Canrong  CHN EDU
Wang Jisi  CHN EDU
Wu Xinbo  CHN EDU
Victor Gao  CHN EDU
Henry Wang Huiyao | Wang Huiyao  CHN EDU
# Hong Kong
Tung Chee-hwa  HKG GOV 1997-07-01..2005-03-12
Donald Tsang  HKG GOV 1995-09..2012-06-30
Leung Chun-ying | C.Y. Leung | CY Leung  HKG GOV 2012-07-01..2017-06-30
Anson Chan | Anson Chan Fang On-sang  HKG GOV 1993-11..2001-04  HKG OPP 2007..2020-06
Henry Tang  HKG GOV 2002..2011-09
Matthew Cheung | Matthew Cheung Kin-chung  HKG GOV 2007..2021-06
Chan Kwok-ki | Eric Chan Kwok-ki  HKG GOV 2011..
Antony Leung  HKG GOV 2001-05..2003-07
John Tsang | John Tsang Chun-wah  HKG GOV 2003..2017-01
Paul Chan Mo-po | Paul Chan  HKG GOV 2012-07..
Elsie Leung  HKG GOV JUD 1997-07..2005-10
Wong Yan-lung  HKG GOV JUD 2005-10..2012-06
Rimsky Yuen  HKG GOV JUD 2012-07..2018-01
Teresa Cheng | Teresa Cheng Yeuk-wah  HKG GOV JUD 2018-01..2022-06
Paul Lam Ting-kwok | Paul Lam  HKG GOV JUD 2022-07..
Regina Ip | Regina Ip Lau Suk-yee  HKG GOV 1998-07..2003-07  HKG LEG PTY 2008-10..2022-06  HKG GOV 2022-07..
Ambrose Lee  HKG GOV 2003-08..2012-06
Lai Tung-kwok  HKG GOV 2012-07..2017-06
Chris Tang Ping-keung | Chris Tang  HKG COP 2019-11..2021-06-24  HKG GOV COP 2021-06-25..
Stephen Lo | Stephen Lo Wai-chung  HKG COP 2015-05..2019-11
Andy Tsang | Andy Tsang Wai-hung  HKG COP 2011-01..2015-05
Raymond Siu | Raymond Siu Chak-yee  HKG COP 2021-06..2025-04
Joe Chow Yat-ming | Chow Yat-ming  HKG COP 2025-04..
Steve Li Kwai-wah  HKG COP 2020..
Warner Cheuk  HKG GOV 2022-07..
Algernon Yau  HKG GOV 2022-07..
Raymond Tam  HKG GOV 2011-09..2017
Erick Tsang | Erick Tsang Kwok-wai  HKG GOV 2020-04..
Sophia Chan  HKG GOV MED 2017-07..2022-06
Patrick Nip  HKG GOV 2017-07..2022-06
Bernard Chan  HKG GOV 2017-07..2022-06
Norman Chan  HKG GOV 2009-10..2019-09
Joseph Yam  HKG GOV 1993-04..2009-09
Eddie Yue  HKG GOV 2019-10..
Andrew Li Kwok-nang | Andrew Li  HKG JUD 1997-07..2010-08
Geoffrey Ma  HKG JUD 2010-09..2021-01-10
Andrew Cheung Kui-nung | Andrew Cheung  HKG JUD 2021-01-11..
Martin Lee | Martin Lee Chu-ming  HKG OPP
Szeto Wah  HKG OPP ..2011-01-02
Emily Lau  HKG OPP LEG
Albert Ho Chun-yan | Albert Ho  HKG OPP
Yeung Sum  HKG OPP
Lee Cheuk-yan  HKG OPP LAB
Leung Kwok-hung  HKG OPP
Audrey Eu  HKG OPP LEG
Alan Leong  HKG OPP
Margaret Ng | Margaret Ng Ngoi-yee  HKG OPP
Ronny Tong  HKG OPP LEG ..2015-10  HKG GOV 2017-07..
Benny Tai | Benny Tai Yiu-ting  HKG OPP EDU
Chan Kin-man  HKG OPP EDU
Chu Yiu-ming  HKG OPP REL
Agnes Chow | Agnes Chow Ting  HKG OPP
Alex Chow | Alex Chow Yong-kang  HKG OPP
Lester Shum  HKG OPP
Edward Leung Tin-kei | Edward Leung  HKG OPP
Sixtus Baggio Leung | Baggio Leung | Sixtus Leung  HKG OPP
Yau Wai-ching  HKG OPP
Edward Yiu  HKG OPP LEG
Lau Siu-lai  HKG OPP
Eddie Chu Hoi-dick | Eddie Chu  HKG OPP LEG
Claudia Mo  HKG OPP LEG
James To  HKG OPP LEG
Wu Chi-wai  HKG OPP LEG
Lo Kin-hei  HKG OPP PTY
Alvin Yeung  HKG OPP LEG
Dennis Kwok  HKG OPP LEG
Ted Hui | Ted Hui Chi-fung  HKG OPP LEG
Kwok Ka-ki  HKG OPP LEG
Fernando Cheung  HKG OPP LEG
Kenneth Leung | Kenneth Leung Kai-cheong  HKG OPP LEG
Au Nok-hin  HKG OPP LEG
Tanya Chan  HKG OPP LEG
Shiu Ka-chun  HKG OPP LEG
Cyd Ho  HKG OPP LEG
Helena Wong  HKG OPP LEG
Lam Cheuk-ting  HKG OPP LEG
Raymond Chan Chi-chuen  HKG OPP LEG
Jeremy Tam  HKG OPP LEG
Andrew Wan  HKG OPP LEG
Tommy Cheung Sau-yin  HKG OPP
Ray Wong Toi-yeung | Ray Wong  HKG OPP REF
Andy Chan Ho-tin | Chan Ho-tin  HKG OPP
Tony Chung Hon-lam | Tony Chung  HKG OPP
Owen Chow  HKG OPP
Gwyneth Ho  HKG OPP JRN
Jimmy Sham  HKG OPP CVL
Figo Chan  HKG OPP CVL
Chow Hang-tung | Tonyee Chow Hang-tung  HKG OPP CVL
Tsang Kin-shing  HKG OPP
Koo Sze-yiu  HKG OPP
Chan Po-ying  HKG OPP
Tam Tak-chi  HKG OPP
Anna Kwok  HKG OPP
Frances Hui  HKG OPP
Finn Lau  HKG OPP
Simon Cheng  HKG OPP REF
Sunny Cheung  HKG OPP
Carmen Lau  HKG OPP
Joey Siu  HKG OPP
Elmer Yuen  HKG OPP BUS
Ventus Lau  HKG OPP
Andy Li Yu-hin | Andy Li  HKG OPP
Grandma Wong | Alexandra Wong  HKG OPP
Tong Ying-kit  HKG OPP
Chan Tong-kai  HKG CRM
Jasper Tsang | Tsang Yok-sing | Jasper Tsang Yok-sing  HKG LEG PTY 1998..2016-09
Rita Fan | Rita Fan Hsu Lai-tai  HKG LEG 1998-07..2008-09
Andrew Leung Kwan-yuen | Andrew Leung  HKG LEG 2004..2025
Starry Lee  HKG LEG PTY
James Tien  HKG LEG PTY ..2016
Michael Tien  HKG LEG PTY
Junius Ho  HKG LEG
Ip Kwok-him  HKG LEG PTY
Tam Yiu-chung  HKG LEG PTY
Ma Lik  HKG LEG PTY ..2007-08-08
Maria Tam  HKG GOV PTY
Gary Chan Hak-kan | Gary Chan  HKG LEG PTY
Lau Siu-kai  HKG EDU GOV
Li Ka-shing  HKG BUS
Richard Li  HKG BUS
Lee Shau-kee  HKG BUS ..2025-03-17
Thomas Kwok  HKG BUS
Rafael Hui  HKG GOV 2005-06..2007-06
Ryan Law | Ryan Law Wai-kwong  HKG JRN
Cheung Kim-hung  HKG JRN BUS
Chung Pui-kuen  HKG JRN
Patrick Lam Shiu-tung  HKG JRN
Kevin Lau Chun-to | Kevin Lau  HKG JRN
Bao Choy  HKG JRN
Selina Cheng  HKG JRN
Ronson Chan  HKG JRN
# Macau
Edmund Ho | Edmund Ho Hau-wah  CHN GOV 1999-12-20..2009-12-19
Fernando Chui | Fernando Chui Sai-on  CHN GOV 2009-12-20..2019-12-19
Ho Iat-seng  CHN GOV 2019-12-20..2024-12-19
Sam Hou-fai  CHN JUD 1999-12..2024-08  CHN GOV 2024-12-20..
Au Kam-san  CHN OPP
Sulu Sou  CHN OPP
Stanley Ho  CHN BUS ..2020-05-26
Ao Man-long  CHN GOV 1999-12..2006-12
Vasco Rocha Vieira  PRT GOV 1991-04..1999-12-19
# Taiwan
Chiang Kai-shek  TWN GOV 1928..1975-04-05
Chiang Ching-kuo  TWN GOV 1972-06..1988-01-13
Lien Chan  TWN GOV 1988..2000-05-20  TWN PTY OPP 2000-06..2005-08
Annette Lu | Lu Hsiu-lien  TWN GOV 2000-05-20..2008-05-20
Vincent Siew | Siew Wan-chang  TWN GOV 1990..2000-05-20  TWN GOV 2008-05-20..2012-05-20
Wu Den-yih  TWN GOV 2009-09..2016-05-20  TWN PTY OPP 2017-08..2020-01
Chen Chien-jen  TWN GOV 2016-05-20..2020-05-20  TWN GOV 2023-01-31..2024-05-20
Hsiao Bi-khim | Bi-khim Hsiao  TWN LEG 2002..2020-01  TWN GOV 2020-07-20..
Hau Pei-tsun | Hau Pei-chun  TWN MIL GOV 1981..1993-02
Tang Fei  TWN MIL GOV ..2000-10-06
Chang Chun-hsiung  TWN GOV 2000-10-06..2002-02-01  TWN GOV 2007-05-21..2008-05-20
Yu Shyi-kun | You Si-kun | Yu Shyi-kung  TWN GOV 2000-05-20..2005-02-01  TWN PTY GOV 2006-01..2007-09  TWN LEG 2020-02-01..2024-02
Frank Hsieh | Hsieh Chang-ting  TWN GOV 1998-12..2006-01  TWN PTY 2007-05..2008-05  TWN GOV 2016-06..2024
Su Tseng-chang  TWN GOV 2004..2007-05  TWN PTY OPP 2012-05..2014-05  TWN GOV 2019-01-14..2023-01-31
Liu Chao-shiuan  TWN GOV 2008-05-20..2009-09-10
Sean Chen  TWN GOV 2008..2013-02-18
Jiang Yi-huah  TWN GOV 2008..2014-12-08
Mao Chi-kuo  TWN GOV 2008..2016-02-01
Simon Chang | Chang San-cheng  TWN GOV 2014..2016-05-20  TWN GOV 2022-12..
Lin Chuan  TWN GOV 2002-12..2006-01  TWN GOV 2016-05-20..2017-09-08
Cho Jung-tai  TWN PTY 2019-01..2020-05  TWN GOV 2024-05-20..
Fredrick Chien | Chien Fu | Frederick Chien  TWN GOV 1988..1996-06
Chang Hsiao-yen | John H. Chang  TWN GOV 1996-06..1997-10
Jason Hu | Hu Chih-chiang  TWN GOV 1991..1999-11  TWN GOV 2001-12..2014-12
Tien Hung-mao  TWN GOV 2000-05..2002-02  TWN GOV 2016-08..2018
Eugene Chien | Chien You-hsin  TWN GOV 2002-02..2004-04
Mark Chen Tan-sun | Chen Tan-sun | Mark Chen  TWN GOV 2004-04..2006-01
James Huang | Huang Chih-fang | James C. F. Huang  TWN GOV 2006-01..2008-05  TWN GOV 2016..
Francisco Ou | Francisco H. L. Ou  TWN GOV 2008-05..2009-09
Timothy Yang | Timothy Chin-Tien Yang  TWN GOV 2009-09..2012-09
David Y.L. Lin | Lin Yung-lo  TWN GOV 2012-09..2016-05-20
David Lee Tawei | David Tawei Lee  TWN GOV 2016-05-20..2020
Joseph Wu | Wu Jaushieh | Joseph Wu Jaushieh | Jaushieh Joseph Wu  TWN GOV 2004-05..2008-05  TWN PTY OPP 2014-05..2016-05-19  TWN GOV 2016-05-20..
Lin Chia-lung  TWN GOV 2014-12..2018-12  TWN GOV 2019-01-14..2021-04  TWN GOV 2023..
Wu Chih-chung | François Wu  TWN GOV 2018..
Tien Chung-kwang  TWN GOV 2020..
Wu Shih-wen  TWN GOV MIL 2000-05..2002-02
Tang Yao-ming | Tang Yiau-min  TWN GOV MIL 1999..2004-05
Lee Jye  TWN MIL GOV 2002..2007-05
Lee Tien-yu  TWN MIL GOV 2004..2008-02
Chen Chao-min  TWN GOV MIL 2008-05..2009-09
Kao Hua-chu  TWN GOV MIL 2009-09..2013-08
Andrew Yang Nien-dzu  TWN GOV 2009-09..2013-08
Yen Ming  TWN MIL GOV 2009..2015-01
Kao Kuang-chi  TWN MIL GOV 2013..2016-05
Feng Shih-kuan  TWN GOV MIL 2016-05-20..2018-02
Yen De-fa | Yen Teh-fa  TWN MIL GOV 2015-01..2021-02  TWN GOV 2021-03..2022
Chiu Kuo-cheng  TWN MIL GOV 2015..2024-05-20
Wellington Koo | Koo Li-hsiung  TWN GOV 2016..
Mei Chia-shu  TWN MIL 2022..
Chen Ming-tong | Chen Ming-tung  TWN GOV 2018-02..2021-02-22  TWN SPY GOV 2021-02-23..2023-01
Tsai Ming-yen  TWN SPY GOV 2023-01..
Chiu Tai-san | Chiu Tai-shan  TWN GOV 2016..2024-05
Chiu Chui-cheng  TWN GOV 2016..
Liang Wen-chieh  TWN GOV 2023..
Katharine Chang | Chang Hsiao-yueh | Katherine Chang  TWN GOV 2016-05-20..2018-02
Lai Shin-yuan | Lai Hsin-yuan  TWN GOV 2008-05..2012-09
Wang Yu-chi  TWN GOV 2008..2015-02
Andrew Hsia | Hsia Li-yan  TWN GOV 2013..2016-05-20  TWN PTY OPP 2021..
Koo Chen-fu  TWN GOV 1990-11..2005-01-03
Chiang Pin-kung  TWN GOV 2008-05..2012-09
Lin Join-sane  TWN PTY 2009..2012-08  TWN GOV 2012-09..2016-05
Su Chi  TWN GOV 1999..2000-05  TWN GOV 2008-05..2010-02
King Pu-tsung | Chin Pu-tsung  TWN GOV 2012-11..2015-05
Chiou I-jen  TWN GOV 2000..2008-05
Eric Chu | Chu Li-luan  TWN GOV 2009-09..2018-12  TWN PTY OPP 2021-10-05..2025-10-31
Hung Hsiu-chu  TWN LEG PTY ..2016-02  TWN PTY OPP 2016-03-30..2017-06-30
Johnny Chiang | Chiang Chi-chen  TWN LEG PTY OPP
Cheng Li-wun  TWN LEG PTY OPP
Han Kuo-yu  TWN PTY OPP ..2018-12-24  TWN GOV PTY OPP 2018-12-25..2020-06-12  TWN LEG OPP 2024-02-01..
Hou Yu-ih | Hou You-yi  TWN COP 2006..2008  TWN GOV PTY OPP 2018-12-25..
Ko Wen-je  TWN GOV 2014-12-25..2022-12-25  TWN PTY OPP 2022-12-26..
Terry Gou | Gou Tai-ming | Kuo Tai-ming  TWN BUS
James Soong | Soong Chu-yu  TWN GOV PTY ..1998-12  TWN PTY OPP 1999..
Wang Jin-pyng  TWN LEG 1999-02-01..2016-02-01
Su Jia-chyuan | Su Chia-chyuan  TWN LEG 2016-02-01..2020-01-31  TWN GOV 2020-05..2020-08
Shih Ming-teh  TWN OPP ..2024-01-15
Peng Ming-min  TWN OPP ..2022-04-08
Hsu Hsin-liang  TWN PTY OPP
Lin Yi-hsiung  TWN PTY OPP
Chiang Wan-an | Wayne Chiang  TWN LEG 2016-02..2022-11  TWN GOV 2022-12-25..
Chen Chu  TWN GOV 2000-05..
Chen Chi-mai  TWN GOV 2019..
Hau Lung-pin  TWN GOV 2001..2003-10  TWN GOV 2006-12-25..2014-12-25
Lu Shiow-yen  TWN LEG ..2018-12-24  TWN GOV PTY 2018-12-25..
Huang Wei-che  TWN GOV 2018-12-25..
Cheng Wen-tsan  TWN GOV 2014-12-25..2024-07
Lin Fei-fan  TWN CVL ..2019-07  TWN PTY GOV 2019-08..
Chen Wei-ting  TWN CVL
Freddy Lim | Lim Tshiong-tso  TWN LEG 2016-02..2024-01
Ker Chien-ming  TWN LEG PTY
Fu Kun-chi | Fu Kun-qi  TWN LEG PTY OPP
Huang Kuo-chang  TWN CVL ..2016-01  TWN LEG PTY 2016-02-01..
Puma Shen | Shen Po-yang  TWN CVL ..2024-01  TWN LEG 2024-02-01..
Wang Ting-yu  TWN LEG
Lo Chih-cheng  TWN LEG ..2024-01
Ann Kao | Kao Hung-an  TWN LEG 2020-02..2022-11  TWN GOV 2022-12-25..
Alexander Yui | Yui Tah-ray  TWN GOV
Stanley Kao  TWN GOV
Shen Lyu-shun  TWN GOV ..2016-06
Jason Yuan  TWN GOV 2008..2014-05
Chen Shih-chung  TWN GOV MED 2017-02..2022-07
Audrey Tang  TWN GOV 2016-10-01..2024-05-20
Sun Lih-chyun  TWN GOV
Perng Fai-nan  TWN GOV 1998-02..2018-02
Yang Chin-long  TWN GOV 2018-02..
Wang Mei-hua  TWN GOV 2020-06..2024-05
Kuo Jyh-huei  TWN BUS ..2024-05-19  TWN GOV 2024-05-20..2025-08
John Deng  TWN GOV 2014..2024-05
Cheng Li-chun | Cheng Li-chiun  TWN GOV 2016-05..2020-05  TWN GOV 2023-01..
Alex Huang Chung-yen  TWN GOV PTY
Karen Kuo  TWN GOV 2024-05..
Xavier Chang  TWN GOV 2016..2020
Joanne Ou  TWN GOV 2019..2022-10
Jeff Liu | Liu Yung-chien  TWN GOV
Hsiao Kuang-wei  TWN GOV
Sun Li-fang  TWN MIL
Lo Shou-he  TWN MIL
Lee Ming-che | Li Ming-che  TWN CVL
Lee Ching-yu  TWN CVL
Morris Chang  TWN BUS
Wu Shu-chen  TWN SOC
Chou Mei-ching  TWN SOC
Robert Tsao | Tsao Hsing-cheng  TWN BUS
Tsai Eng-meng  TWN BUS JRN
Yok Mu-ming  TWN PTY OPP
Chang An-lo  TWN CRM PTY
Fu Cha | Li Yanhe  TWN JRN
Yang Chih-yuan  TWN OPP
# Japan: emperors, prime ministers
Akihito | Emperor Akihito  JPN GOV 1989-01-07..2019-04-30
Naruhito | Emperor Naruhito | Crown Prince Naruhito  JPN GOV
Hirohito | Emperor Hirohito  JPN GOV 1926-12-25..1989-01-07
Empress Masako | Crown Princess Masako  JPN GOV SOC
Empress Michiko  JPN GOV SOC
Akishino | Prince Akishino | Crown Prince Akishino  JPN GOV
Nobusuke Kishi  JPN GOV 1957-02..1960-07
Yasuhiro Nakasone  JPN GOV 1982-11-27..1987-11-06
Noboru Takeshita  JPN GOV 1985..1989-06
Toshiki Kaifu  JPN GOV 1989-08-10..1991-11-05
Kiichi Miyazawa | Miyazawa Kiichi  JPN GOV 1991-11-05..1993-08-09  JPN GOV 1998-07-30..2001-04-26
Morihiro Hosokawa  JPN GOV 1993-08-09..1994-04-28
Tsutomu Hata  JPN GOV 1993-08-09..1994-06-30
Tomiichi Murayama | Murayama Tomiichi  JPN GOV 1994-06-30..1996-01-11
Ryutaro Hashimoto  JPN GOV 1994-06-30..1998-07-30
Keizo Obuchi | Obuchi  JPN GOV 1997-09-11..2000-04-05
Yoshiro Mori  JPN GOV 2000-04-05..2001-04-26
Yasuo Fukuda  JPN GOV 2000-10-27..2004-05-07  JPN GOV 2007-09-26..2008-09-24
Yukio Hatoyama | Hatoyama Yukio  JPN PTY OPP 1996..2009-09-15  JPN GOV 2009-09-16..2010-06-08
Naoto Kan | Kan Naoto  JPN PTY OPP 1998..2009-09-15  JPN GOV 2009-09-16..2011-09-02
Yoshihiko Noda  JPN GOV 2010-06-08..2012-12-26  JPN PTY OPP 2024-09-23..
# Japan: ministers
Yohei Kono  JPN GOV 1992-12..1993-08  JPN GOV 1994-06-30..1996-01-11  JPN GOV 1999-10-05..2001-04-26  JPN LEG 2003-11..2009-07
Yukihiko Ikeda  JPN GOV 1996-01-11..1997-09-11
Masahiko Komura  JPN GOV 1998-07-30..1999-10-05  JPN GOV 2007-08-27..2008-09-24
Makiko Tanaka  JPN GOV 2001-04-26..2002-01-29
Yoriko Kawaguchi  JPN GOV 2000-07..2004-09-27
Nobutaka Machimura  JPN GOV 2004-09-27..2005-10-31  JPN GOV 2007-08-27..2008-09-24
Hirofumi Nakasone  JPN GOV 2008-09-24..2009-09-16
Katsuya Okada | Okada Katsuya  JPN PTY OPP 2004-05..2005-09  JPN GOV 2009-09-16..2010-09-17  JPN GOV 2012-01-13..2012-12-26  JPN PTY OPP 2014-12..
Seiji Maehara  JPN PTY OPP 2005-09..2006-04  JPN GOV 2009-09-16..2011-03-09  JPN PTY OPP 2017-09..
Takeaki Matsumoto  JPN GOV 2011-03-09..2011-09-02
Koichiro Gemba  JPN GOV 2010-06..2012-12-26
Yoshimasa Hayashi  JPN GOV 2008-08-02..2008-09-24  JPN GOV 2012-12-26..2014-09-03  JPN GOV 2015-02-23..2015-10-07  JPN GOV 2017-08-03..2018-10-02  JPN GOV 2021-11-10..
Yoko Kamikawa | Kamikawa Yoko  JPN GOV 2014-10..2015-10  JPN GOV 2017-08..2018-10  JPN GOV 2020-09-16..2021-10-04  JPN GOV 2023-09-13..2024-10-01
Takeshi Iwaya  JPN GOV 2018-10-02..2019-09-11  JPN GOV 2024-10-01..2025-10-21
Fukushiro Nukaga  JPN GOV 1998-07..1998-11  JPN GOV 2005-10-31..2006-09-26  JPN GOV 2007-08-27..2008-08-02  JPN LEG 2023-10-20..2026-01
Gen Nakatani | Nakatani Gen  JPN GOV 2001-04-26..2002-09-30  JPN GOV 2014-12-24..2016-08-03  JPN GOV 2024-10-01..2025-10-21
Yoshinori Ono  JPN GOV 2004-09-27..2005-10-31
Kazuo Torashima  JPN GOV 2000-07-04..2000-12-05
Toshitsugu Saito  JPN GOV 2000-12-05..2001-04-26
Fumio Kyuma  JPN GOV 1996-11..1998-07  JPN GOV 2006-09-26..2007-07-04
Yuriko Koike | Koike Yuriko  JPN GOV 2003-09..2006-09  JPN GOV 2007-07-04..2007-08-27  JPN GOV 2016-08-02..
Yasukazu Hamada  JPN GOV 2008-09-24..2009-09-16  JPN GOV 2022-08-10..2023-09-13
Toshimi Kitazawa  JPN GOV 2009-09-16..2011-09-02
Yasuo Ichikawa  JPN GOV 2011-09-02..2012-01-13
Naoki Tanaka  JPN GOV 2012-01-13..2012-06-04
Satoshi Morimoto  JPN GOV 2012-06-04..2012-12-26
Itsunori Onodera  JPN GOV 2012-12-26..2014-09-03  JPN GOV 2017-08-03..2018-10-02  JPN PTY LEG 2018-11..
Akinori Eto  JPN GOV 2014-09-03..2014-12-24
Tomomi Inada  JPN GOV 2012-12-26..2014-09-03  JPN GOV 2016-08-03..2017-07-28
Nobuo Kishi  JPN LEG GOV 2013..2022-08-10
Minoru Kihara  JPN GOV 2023-09-13..2024-10-01  JPN GOV 2025-10-21..
Shinjiro Koizumi | Koizumi Shinjiro  JPN LEG 2009..2019-09-10  JPN GOV 2019-09-11..2021-10-04  JPN LEG 2021-10-05..2025-05-20  JPN GOV 2025-05-21..
Hiroyuki Hosoda  JPN GOV 2004-05-07..2005-10-31  JPN PTY LEG 2008-09..2023-11-10
Hidenao Nakagawa  JPN GOV 2000-07..2000-10  JPN PTY LEG 2005..2012
Hiromu Nonaka  JPN GOV 1998-07..1999-10  JPN PTY 2000..2003
Mikio Aoki  JPN GOV 1999-10-05..2000-07-04  JPN PTY LEG 2000-07-05..2010
Yasuhisa Shiozaki  JPN GOV 2006-09-26..2007-08-27  JPN GOV 2014-09-03..2017-08-03
Kaoru Yosano  JPN GOV 2005-10..2006-09  JPN GOV 2007-08-27..2009-09-16  JPN GOV 2011-01-14..2011-09-02
Takeo Kawamura  JPN GOV 2003-09..2004-09  JPN GOV 2008-09-24..2009-09-16
Hirofumi Hirano  JPN GOV 2009-09-16..2010-06-08  JPN GOV 2012-01..2012-10
Yoshito Sengoku  JPN GOV 2009-09-16..2011-01-14
Yukio Edano | Edano Yukio  JPN GOV 2010-02..2012-12-26  JPN PTY OPP 2017-10-03..2021-11-12
Osamu Fujimura  JPN GOV 2011-09-02..2012-12-26
Katsunobu Kato  JPN GOV 2015-10-07..2021-10-04  JPN GOV 2022-08-10..2023-09-13  JPN GOV 2024-10-01..2025-10-21
Hirokazu Matsuno  JPN GOV 2016-08..2017-08  JPN GOV 2021-10-04..2023-12-14
Masajuro Shiokawa  JPN GOV 2001-04-26..2003-09-22
Sadakazu Tanigaki  JPN GOV 2002-09..2006-09-26  JPN PTY OPP 2009-09-28..2012-09-26  JPN GOV 2012-12-26..2014-09-03  JPN PTY GOV 2014-09-04..2016-08
Koji Omi  JPN GOV 2001-04..2002-09  JPN GOV 2006-09-26..2007-08-27
Bunmei Ibuki  JPN GOV 2006-09..2007-09  JPN GOV 2008-08-02..2008-09-24  JPN LEG 2012-12-26..2014-11
Shoichi Nakagawa  JPN GOV 2003-09..2006-09  JPN GOV 2008-09-24..2009-02-17
Hirohisa Fujii  JPN GOV 1993-08..1994-06  JPN GOV 2009-09-16..2010-01-07
Jun Azumi  JPN GOV 2011-09-02..2012-10-01  JPN PTY OPP 2012-12-27..
Koriki Jojima  JPN GOV 2012-10-01..2012-12-26
Shunichi Suzuki  JPN GOV 2017-08..2018-10  JPN GOV 2019-09..2020-09  JPN GOV 2021-10-04..2024-10-01  JPN PTY GOV 2025-10..
Satsuki Katayama  JPN GOV 2018-10-02..2019-09-11  JPN GOV 2025-10-21..
Masayoshi Takemura  JPN GOV 1993-08..1996-01
Hikaru Matsunaga  JPN GOV 1998-01..1998-07
Masaru Hayami  JPN GOV 1998-03..2003-03-19
Toshihiko Fukui  JPN GOV 2003-03-20..2008-03-19
Masaaki Shirakawa  JPN GOV 2008-04-09..2013-03-19
Haruhiko Kuroda  JPN GOV 1999..2003  IGO 2005-02..2013-03-18  JPN GOV 2013-03-20..2023-04-08
Kazuo Ueda  JPN GOV 2023-04-09..
Masato Kanda  JPN GOV 2021-07..2024-07  IGO 2025-02-24..
Masatsugu Asakawa  JPN GOV 2015..2019  IGO 2020-01-17..2025-02-23
Takehiko Nakao  JPN GOV 2011..2013-03  IGO 2013-04-28..2020-01-16
Eisuke Sakakibara  JPN GOV 1997..1999
Heizo Takenaka  JPN GOV 2001-04-26..2006-09-26
Akira Amari  JPN GOV 2006-09-26..2009-09-16  JPN GOV 2012-12-26..2016-01-28  JPN PTY GOV 2016-02..2021-11
Yasutoshi Nishimura  JPN GOV 2019-09-11..2021-10-04  JPN GOV 2022-08-10..2023-12-14
Hiroshige Seko  JPN GOV 2012-12-26..2019-09-11  JPN LEG 2019-09-12..2024-04
Isshu Sugawara  JPN GOV 2019-09-11..2019-10-25
Hiroshi Kajiyama  JPN GOV 2017-08..2018-10  JPN GOV 2019-10-25..2021-10-04
Koichi Hagiuda  JPN GOV 2019-09-11..2022-08-10  JPN PTY GOV 2022-08-11..
Ken Saito  JPN GOV 2017-08..2018-10  JPN GOV 2022-11..2023-09  JPN GOV 2023-12-14..2024-10-01
Yoji Muto  JPN GOV 2024-10-01..2025-10-21
Ryosei Akazawa  JPN GOV 2024-10-01..
Toshihiro Nikai  JPN GOV 2005-10..2006-09  JPN GOV 2008-08-02..2009-09-16  JPN PTY GOV 2016-08-03..2021-10-01
Hakuo Yanagisawa  JPN GOV 1998-10..2002-09  JPN GOV 2006-09..2007-08
Hiroya Masuda  JPN GOV 2007-08..2008-09
Kunio Hatoyama  JPN GOV 2007-08..2008-09-23  JPN GOV 2008-09-24..2009-06-12
Toshikatsu Matsuoka  JPN GOV 2006-09-26..2007-05-28
Banri Kaieda  JPN GOV 2010-09..2011-09  JPN PTY OPP 2012-12-25..2014-12
Yoshio Hachiro  JPN GOV 2011-09-02..2011-09-10
Goshi Hosono  JPN GOV 2011-06..2012-10
Yoshimi Watanabe  JPN GOV 2006-12..2008-09  JPN PTY OPP 2009-08..2014-04
Jin Matsubara  JPN GOV 2012-01..2012-10
Yuko Obuchi  JPN GOV 2008-09..2009-09  JPN GOV 2014-09-03..2014-10-20
Seiko Noda  JPN GOV 1998-07..1999-10  JPN GOV 2008-08..2009-09  JPN GOV 2017-08-03..2018-10-02  JPN GOV 2021-10-04..2022-08-10
Seiko Hashimoto  JPN GOV 2019-09-11..2021-02-18  JPN SOC 2021-02-19..2022-06
Tamayo Marukawa  JPN GOV 2015-10..2017-08  JPN GOV 2021-02..2021-10
Norihisa Tamura  JPN GOV 2012-12-26..2014-09-03  JPN GOV 2020-09-16..2021-10-04
Hakubun Shimomura  JPN GOV 2012-12-26..2015-10-07
Keiji Furuya  JPN GOV 2012-12-26..2014-09-03
Nobuteru Ishihara  JPN GOV 2001-04..2004-09  JPN PTY 2010..2012-12-25  JPN GOV 2012-12-26..2014-09-03  JPN GOV 2016-01-28..2017-08-03
Takayuki Kobayashi  JPN GOV 2021-10-04..2022-08-10  JPN PTY GOV 2025-10..
Kimi Onoda  JPN GOV 2025-10-21..
Minoru Kiuchi  JPN GOV 2024-10-01..
Taku Eto  JPN GOV 2019-09..2020-09  JPN GOV 2024-11-11..2025-05-21
Hiroshi Hase  JPN GOV 2015-10..2016-08  JPN GOV 2022-03..
Shigeyuki Goto  JPN GOV 2021-10..2023-09
Keizo Takemi  JPN GOV 2023-09-13..2024-10-01
Katsuyuki Kawai  JPN GOV 2019-09-11..2019-10-31
Shotaro Yachi  JPN GOV 2005-01..2008-01  JPN GOV 2014-01..2019-09
Shigeru Kitamura  JPN SPY 2011-12..2019-09-12  JPN GOV 2019-09-13..2021-07
Takeo Akiba  JPN GOV 2018-01..2025-01
Masataka Okano  JPN GOV 2023..2025-10
Keiichi Ichikawa  JPN GOV 2025-10..
Takehiro Funakoshi  JPN GOV 2020..
Shigeki Takizaki  JPN GOV 2019..2020
Kenji Kanasugi  JPN GOV 2016..
Junichi Ihara  JPN GOV 2013..2016
Akitaka Saiki  JPN GOV ..2016
Shinsuke Sugiyama  JPN GOV 2011..2021-02
Kenichiro Sasae  JPN GOV 2005..2018-03
Mitoji Yabunaka  JPN GOV 2002..2010
Hitoshi Tanaka  JPN GOV 2001..2005
Ryozo Kato  JPN GOV 2001-10..2008
Ichiro Fujisaki  JPN GOV 2005..2012
Koji Tomita  JPN GOV 2018..2023
Shigeo Yamada  JPN GOV 2023-11..
Uichiro Niwa  JPN GOV 2010-06..2012-12
Hideo Tarumi  JPN GOV 2020-11..2023-12
Koichi Aiboshi  JPN GOV 2021-02..2024
Koichi Mizushima  JPN GOV 2017..
Masatoshi Muto  JPN GOV 2010..2012
Kenzo Oshima  UNO 2001-01..2003-06  JPN GOV 2004..2007
Yukio Satoh  JPN GOV 1998..2002
Koichi Haraguchi  JPN GOV 2002..2004
Yukio Takasu  JPN GOV 2007..2010  UNO 2012..2017
Tsuneo Nishida  JPN GOV 2010..2013
Motohide Yoshikawa  JPN GOV 2013..2016
Koro Bessho  JPN GOV 2012..2019
Kimihiro Ishikane  JPN GOV 2019..2023
Kazuyuki Yamazaki  JPN GOV 2023..
Hatsuhisa Takashima  JPN GOV JRN 2002..2005
Sadako Ogata | Sadako N. Ogata  UNO 1991-01-01..2000-12-31  JPN GOV 2003-10..2012-04
Yasushi Akashi  UNO ..1997-12  JPN GOV 2002-10..2012
Koichiro Matsuura | Koïchiro Matsuura  UNO 1999-11-15..2009-11-15
Izumi Nakamitsu  UNO 2014..
Hiroshi Nakajima  UNO 1988-07..1998-07
Shigeru Omi  UNO 1999-02..2009-01  JPN MED 2020-02..2023-08
Takeshi Kasai  UNO 2019-02..2023-03
Nobuo Tanaka  IGO 2007-09..2011-08
Hisashi Owada  UNO JUD 2003-02..2018-06
Yuji Iwasawa  UNO JUD 2018-06..
Tomoko Akane  IGO JUD 2018-03..
Kuniko Ozaki  IGO JUD 2010-01..2019-02
# Japan: parties, governors, others
Ichiro Ozawa | Ozawa Ichiro  JPN PTY GOV ..1993-06  JPN PTY OPP 1994-06..2009-09-15  JPN PTY GOV 2009-09-16..2012-07-10  JPN PTY OPP 2012-07-11..
Takako Doi  JPN PTY OPP 1986..1993-08-05  JPN LEG 1993-08-06..1996-09  JPN PTY OPP 1996-10..2003-11
Mizuho Fukushima  JPN PTY OPP 2003-11..2009-09-15  JPN GOV PTY 2009-09-16..2010-05-28  JPN PTY OPP 2010-05-29..
Kazuo Shii  JPN PTY OPP 2000-11..
Tetsuzo Fuwa  JPN PTY OPP 1970..2006-01
Tomoko Tamura  JPN PTY OPP 2024-01-18..
Akira Koike  JPN PTY OPP
Akihiro Ota  JPN PTY GOV 2006-09..2009-09  JPN GOV 2012-12-26..2015-10-07
Takenori Kanzaki  JPN PTY GOV 1998-11..2006-09
Natsuo Yamaguchi  JPN PTY 2009-09..2024-09-28
Keiichi Ishii  JPN GOV 2015-10-07..2019-09-11  JPN PTY GOV 2024-09-28..2024-11-09
Tetsuo Saito  JPN GOV 2008-08..2009-09  JPN GOV 2021-10-04..2024-11-08  JPN PTY 2024-11-09..
Kenta Izumi  JPN PTY OPP 2021-11-30..2024-09-23
Renho | Renho Murata | Murata Renho  JPN GOV 2010-06..2012-01  JPN PTY OPP 2016-09-15..2017-09-01  JPN LEG OPP 2017-09-02..
Toru Hashimoto  JPN GOV 2008-02-06..2015-12-18
Ichiro Matsui  JPN GOV 2011-11..2023-04
Hirofumi Yoshimura  JPN GOV 2015-12..
Nobuyuki Baba  JPN PTY OPP 2021-11..2024-11
Fumitake Fujita  JPN PTY LEG 2021-11..
Yuichiro Tamaki  JPN PTY OPP 2018-05..
Kazuya Shinba | Kazuya Shimba  JPN PTY OPP
Taro Yamamoto  JPN PTY OPP 2013-07..
Sohei Kamiya  JPN PTY OPP 2022-07..
Shintaro Ishihara  JPN GOV 1999-04-23..2012-10-31  JPN PTY OPP 2012-11..2014-12
Shizuka Kamei  JPN PTY 2005-08..2009-09-15  JPN GOV PTY 2009-09-16..2010-06-11  JPN PTY 2010-06-12..2012-04
Takeo Hiranuma  JPN GOV 2000-07..2003-09  JPN PTY OPP 2010-04..2015
Muneo Suzuki  JPN PTY LEG
Koichi Kato  JPN PTY LEG ..2012
Taku Yamasaki  JPN PTY LEG ..2012
Makoto Koga  JPN PTY LEG ..2012
Tadamori Oshima  JPN PTY LEG ..2015-04-20  JPN LEG 2015-04-21..2021-10
Tsutomu Takebe  JPN GOV 2001-04..2002-09  JPN PTY GOV 2004-09..2006-09
Mio Sugita  JPN LEG
Naoki Inose  JPN GOV 2012-12..2013-12-24
Yoichi Masuzoe  JPN GOV 2007-08..2009-09  JPN GOV 2014-02-11..2016-06-21
Takeshi Onaga  JPN GOV 2014-12-10..2018-08-08
Denny Tamaki  JPN GOV 2018-10-04..
Hirokazu Nakaima  JPN GOV 2006-12-10..2014-12-09
Masahide Ota  JPN GOV 1990-12..1998-12
Keiichi Inamine  JPN GOV 1998-12-10..2006-12-09
Tomihisa Taue  JPN GOV 2007-05..2023-04
Shiro Suzuki  JPN GOV 2023-04..
Iccho Itoh | Iccho Ito  JPN GOV 1995-05..2007-04-18
Kazumi Matsui  JPN GOV 2011-04..
Tadatoshi Akiba  JPN GOV 1999-02..2011-04
Takashi Kawamura  JPN GOV 2009-04..2024-10
Katsutoshi Kawano  JPN MIL ..2019-04
Koji Yamazaki  JPN MIL ..2023-03
Yoshihide Yoshida  JPN MIL ..2025-08
Hiroaki Uchikura  JPN MIL
Ryoichi Oriki  JPN MIL ..2012-01
Shigeru Iwasaki  JPN MIL ..2014-10
Toshio Tamogami  JPN MIL 2007-03..2008-10-31  JPN PTY OPP 2014..
Akie Abe  JPN SOC
Tetsuya Yamagami  JPN CRM
Ryuji Kimura  JPN CRM
Shoko Asahara  JPN CRM ..2018-07-06  group=AUM
Fumihiro Joyu  JPN REL
Fusako Shigenobu  JPN REB ..2000-11-08  JPN CRM 2000-11-09..  group=JRA
Kozo Okamoto  JPN REB  group=JRA
Shigeru Yokota  JPN CVL ..2020-06-05
Sakie Yokota  JPN CVL
Megumi Yokota  JPN CVL
Shigeo Iizuka  JPN CVL ..2021-12-18
Kenji Goto  JPN JRN ..2015-01-31
Haruna Yukawa  JPN CVL ..2015-01-24
Jumpei Yasuda  JPN JRN
Kenji Nagai  JPN JRN ..2007-09-27
Toru Kubota  JPN JRN
Toshiyuki Mimaki  JPN CVL
Terumi Tanaka  JPN CVL
Sunao Tsuboi  JPN CVL ..2021-10-24
Shigemitsu Tanaka  JPN CVL
Masataka Shimizu  JPN BUS 2008-06..2011-06
Tsunehisa Katsumata  JPN BUS ..2012-06
Naomi Hirose  JPN BUS
Akio Toyoda  JPN BUS
Masayoshi Son  JPN BUS
Takafumi Horie  JPN BUS
Yusaku Maezawa  JPN BUS
Shinya Yamanaka  JPN MED
Tetsu Nakamura  JPN MED CVL ..2019-12-04
Tomoko Yoshino  JPN LAB 2021-10..
Rikio Kozu  JPN LAB 2015..2021-10
Takashi Tachibana  JPN PTY OPP
Shiori Ito | Shiori Itō  JPN JRN
Iwao Hakamada | Iwao Hakamata  JPN SOC
Junichi Sato  JPN CVL
Paul Watson  CAN CVL
# South Korea: presidents, prime ministers
Syngman Rhee  KOR GOV 1948-07..1960-04
Park Chung-hee  KOR GOV MIL 1961-05-16..1979-10-26
Chun Doo-hwan | Chun Doo Whan  KOR GOV MIL 1980-09-01..1988-02-24
Roh Tae-woo  KOR GOV 1988-02-25..1993-02-24
Kim Young-sam  KOR GOV 1993-02-25..1998-02-24
Kim Jong-pil  KOR PTY 1990..1998-02  KOR GOV 1998-03..2000-01  KOR PTY 2000-02..2004-04
Lee Hong-koo  KOR GOV 1994-04..1995-12  KOR GOV 1998..2000
Lee Soo-sung | Lee Soo-song  KOR GOV 1995-12..1997-03
Goh Kun | Koh Kun  KOR GOV 1997-03..2002-06  KOR GOV 2003-02-27..2004-05-25
Park Tae-joon  KOR GOV 2000-01..2000-05
Lee Han-dong  KOR GOV 2000-05..2002-07
Chang Sang  KOR GOV 2002-07-11..2002-07-31
Kim Suk-soo | Kim Suk-su  KOR GOV 2002-09..2003-02
Lee Hae-chan  KOR GOV 2004-06-30..2006-03-15  KOR PTY LEG 2006-04..2026-01
Han Myung-sook  KOR GOV 2001..2004-02  KOR GOV 2006-04-20..2007-03-07  KOR PTY OPP 2012-01..2015-08
Han Duck-soo  KOR GOV 2005-03..2009-02-01  KOR GOV 2009-02-02..2012-02  KOR GOV 2022-05-21..2025-05-01
Han Seung-soo  KOR GOV 1993..2002-02  KOR GOV 2008-02-29..2009-09-28  UNO 2013..2017
Chung Un-chan  KOR GOV 2009-09-29..2010-08-11
Kim Hwang-sik  KOR JUD ..2008-08  KOR GOV 2008-09..2013-02-26
Chung Hong-won  KOR GOV 2013-02-26..2015-02-16
Lee Wan-koo  KOR GOV 2006-07..2009-12  KOR LEG PTY 2013-04..2015-02-16  KOR GOV 2015-02-17..2015-04-27
Hwang Kyo-ahn  KOR GOV JUD 2013-03-11..2015-06-17  KOR GOV 2015-06-18..2017-05-11  KOR PTY OPP 2019-02-27..2020-04-15
Lee Nak-yon  KOR GOV 2014-07..2020-01-14  KOR PTY LEG 2020-05..
Chung Sye-kyun | Jeong Se-kyun  KOR PTY LEG ..2016-06-08  KOR LEG 2016-06-09..2018-05-29  KOR GOV 2020-01-14..2021-04-16
Kim Boo-kyum  KOR GOV 2017-06..2019-04  KOR GOV 2021-05-14..2022-05-11
Choi Sang-mok  KOR GOV 2022-05..2025-05-01
Lee Ju-ho  KOR GOV 2008-02..2013-02  KOR GOV 2022-11-07..2025-06
Kim Min-seok  KOR LEG PTY 2020-05..2025-07-02  KOR GOV 2025-07-03..
# South Korea: foreign, defence, unification, security, intelligence
Han Sung-joo  KOR GOV 1993-02..1994-12  KOR GOV 2003..2005
Gong Ro-myung  KOR GOV 1994-12..1996-11
Yoo Chong-ha  KOR GOV 1996-11..1998-03
Park Chung-soo  KOR GOV 1998-03..1998-08
Hong Soon-young | Hong Soon-yong  KOR GOV 1998-08..2002-01
Lee Joung-binn | Lee Jung-binn  KOR GOV 2000-01..2001-03
Choi Sung-hong  KOR GOV 2001..2003-02
Yoon Young-kwan  KOR GOV 2003-02..2004-01
Song Min-soon  KOR GOV 2005..2008-02
Yu Myung-hwan  KOR GOV 2004..2010-09
Kim Sung-hwan  KOR GOV 2008..2013-02
Yun Byung-se  KOR GOV 2006..2008-02  KOR GOV 2013-03-11..2017-06-18
Chung Eui-yong  KOR GOV 2017-05-21..2020-07  KOR GOV 2021-02-09..2022-05
Park Jin  KOR LEG PTY ..2022-05-11  KOR GOV 2022-05-12..2024-01-10  KOR LEG 2024-01-11..2024-05
Cho Tae-yul  KOR GOV 2013..2019-12  KOR GOV 2024-01-10..2025-07
Cho Hyun  KOR GOV 2017..2022-06  KOR GOV 2025-07-19..
Lim Sung-nam  KOR GOV 2011..2021
Ahn Ho-young  KOR GOV 2012..2017-10
Choi Jong-kun | Choi Jong-gun  KOR GOV 2017-05..2022-05
Cho Hyun-dong  KOR GOV 2020..2025-07
Kim Hong-kyun  KOR GOV 2016..
Lee Do-hoon  KOR GOV 2017-09..2024
Noh Kyu-duk  KOR GOV 2019..2022-05
Kim Gunn  KOR GOV 2020..2024-02  KOR LEG PTY 2024-05-30..
Hwang Joon-kook  KOR GOV 2014..2025
Cha Ji-hoon  KOR GOV 2025-09..
Park In-kook | Park In-kuk  KOR GOV 2008..2011
Kim Sook  KOR GOV 2008..2013
Oh Joon  KOR GOV 2013-09..2016-11
Chun Yung-woo  KOR GOV 2006..2013-02
Wi Sung-lac  KOR GOV 2009-03..2015  KOR LEG 2024-05..2025-06-03  KOR GOV 2025-06-04..
Lee Soo-hyuck  KOR GOV 2003..2008  KOR LEG 2017..2019-08  KOR GOV 2019-10..2022-05
Cho Yoon-je  KOR GOV 2017-10..2019-10
Lee Tae-sik  KOR GOV 2005..2009-02
Kang Chang-il  KOR LEG ..2020-05  KOR GOV 2021-01..2022-06
Yun Duk-min | Yun Deok-min  KOR GOV 2022-07..2025-07
Lee Hyuk  KOR GOV
Kim Ha-joong  KOR GOV 2001-10..2009-02
Roh Jae-heon  KOR GOV 2025-10..
Cho Seong-tae | Cho Sung-tae  KOR GOV MIL 1999-05..2001-03
Kim Dong-shin  KOR MIL GOV ..2002-07
Lee Jun  KOR GOV MIL 2002-07..2003-02
Cho Yung-kil | Cho Young-kil  KOR MIL GOV ..2004-07
Yoon Kwang-ung | Yoon Kwang-woong  KOR GOV MIL 2004-01..2006-11
Kim Jang-soo  KOR MIL GOV 2005..2008-02  KOR LEG 2008-05..2012-05  KOR GOV 2013-03..2014-05  KOR GOV 2015-03..2017-10
Lee Sang-hee  KOR MIL GOV 2005..2009-09
Kim Tae-young  KOR MIL GOV 2008-03..2010-12
Kim Kwan-jin  KOR MIL ..2008-03  KOR GOV MIL 2010-12-04..2017-05
Han Min-koo  KOR MIL 2009..2011-10  KOR GOV MIL 2014-06-30..2017-07
Song Young-moo  KOR GOV MIL 2017-07..2018-09
Jeong Kyeong-doo  KOR MIL 2015..2018-09-20  KOR GOV 2018-09-21..2020-09-18
Suh Wook  KOR MIL ..2020-09-17  KOR GOV 2020-09-18..2022-05
Lee Jong-sup  KOR MIL ..2018  KOR GOV 2022-05-11..2023-10  KOR GOV 2024-03-04..2024-03-29
Shin Won-sik  KOR MIL ..2016  KOR LEG 2020-05..2023-10-06  KOR GOV 2023-10-07..2025-06
Kim Yong-hyun | Kim Yong Hyun  KOR MIL ..2017  KOR GOV 2022-05-10..2024-12-05
Kim Seon-ho  KOR GOV 2023-10..2025-07
Ahn Gyu-back  KOR LEG 2008-05..2025-07-24  KOR GOV 2025-07-25..
Lim Dong-won  KOR GOV 1998-02..2003-02
Jeong Se-hyun | Jung Se-hyun  KOR GOV 2002-01..2004-06
Chung Dong-young  KOR PTY GOV 2003-11..2004-06  KOR GOV 2004-07-01..2005-12  KOR PTY OPP 2006..2025-07-24  KOR GOV 2025-07-25..
Lee Jong-seok  KOR GOV 2003-02..2006-12  KOR SPY 2025-06-25..
Lee Jae-joung | Lee Jae-jeong  KOR GOV 2006-12..2008-02
Hyun In-taek  KOR GOV 2009-02..2011-09
Yu Woo-ik | Yu Woo-ick  KOR GOV 2008-02..2013-03
Ryoo Kihl-jae | Ryoo Kihl Jae  KOR GOV 2013-03-11..2015-03
Hong Yong-pyo  KOR GOV 2013-02..2017-07
Cho Myoung-gyon  KOR GOV 2017-07-03..2019-04-08
Kim Yeon-chul  KOR GOV 2019-04-08..2020-06-19
Lee In-young  KOR LEG PTY 2004-05..2020-07-26  KOR GOV 2020-07-27..2022-05
Kwon Young-se  KOR GOV 2013-06..2015-03  KOR GOV 2022-05-16..2023-07  KOR LEG PTY 2023-08..
Kim Yung-ho  KOR GOV 2023-07-28..2025-07
Suh Hoon | Suh Hun  KOR SPY 2017-06-01..2020-07-02  KOR GOV 2020-07-03..2022-05
Sung Kim  USA GOV 2008..2023-12
Kim Sung-han  KOR GOV 2012-02..2013-03  KOR GOV 2022-05-10..2023-03-29
Cho Tae-yong  KOR GOV 2013..2017  KOR LEG 2020-05..2022-05  KOR GOV 2022-06..2024-01-15  KOR SPY 2024-01-16..2025-06
Chang Ho-jin | Jang Ho-jin  KOR GOV 2022-06..2025-06
Kim Tae-hyo  KOR GOV 2008..2012-07  KOR GOV 2022-05..2025-06
Shin Kuhn  KOR SPY 2001-03..2003-04
Ko Young-koo | Ko Young-gu  KOR SPY 2003-04..2005-07
Kim Seung-kyu | Kim Seung-kew  KOR GOV JUD 2004-07..2005-06  KOR SPY 2005-07..2006-11
Kim Man-bok  KOR SPY 2006-11..2008-02
Kim Sung-ho  KOR GOV 2006..2007  KOR SPY 2008-03..2009-02
Won Sei-hoon  KOR GOV 2008-02..2009-02-11  KOR SPY 2009-02-12..2013-03
Nam Jae-joon  KOR MIL ..2005  KOR SPY 2013-03..2014-05
Lee Byung-kee  KOR GOV 2013-06..2014-07-15  KOR SPY 2014-07-16..2015-02  KOR GOV 2015-03-01..2016-05
Lee Byung-ho  KOR SPY 2015-03..2017-06
Park Jie-won  KOR GOV 1998-02..2003-02  KOR PTY LEG 2008-05..2020-07-28  KOR SPY 2020-07-29..2022-05  KOR PTY LEG 2024-05..
Kim Kyou-hyun | Kim Kyu-hyun  KOR GOV 2013..2017  KOR SPY 2022-05-26..2023-11
Hong Jang-won  KOR SPY ..2024-12
Moon Chung-in  KOR EDU GOV
Im Jong-seok  KOR GOV 2017-05..2019-01
Noh Young-min  KOR GOV 2017-10..2020-12
You Young-min  KOR GOV 2017-07..2019-09  KOR GOV 2020-12..2022-05
Kim Dae-ki  KOR GOV 2022-05..2023-12
Chung Jin-suk  KOR LEG PTY ..2024-04-22  KOR GOV 2024-04-23..2025-06
Kang Hoon-sik  KOR LEG ..2025-06-03  KOR GOV 2025-06-04..
# South Korea: economy, interior, prosecution, courts
Kwon O-kyu | Kwon Okyu  KOR GOV 2004..2008-02
Kang Man-soo  KOR GOV 2008-02..2009-02
Yoon Jeung-hyun  KOR GOV 2004..2007  KOR GOV 2009-02..2011-06
Bahk Jae-wan | Bahk Jaewan  KOR GOV 2008-02..2013-03
Hyun Oh-seok  KOR GOV 2013-03..2014-07
Choi Kyung-hwan  KOR GOV 2009-09..2011-01  KOR PTY LEG 2013..2014-07-15  KOR GOV 2014-07-16..2016-01
Yoo Il-ho  KOR GOV 2015-03..2017-06
Kim Dong-yeon  KOR GOV 2013..2014-07  KOR GOV 2017-06-09..2018-12  KOR GOV 2022-07..
Hong Nam-ki  KOR GOV 2017-05..2022-05
Choo Kyung-ho  KOR LEG ..2022-05-09  KOR GOV 2022-05-10..2023-12  KOR LEG PTY 2024-01..
Koo Yun-cheol  KOR GOV 2018..2022-05  KOR GOV 2025-07-21..
Lee Ju-yeol  KOR GOV 2014-04..2022-03
Kim Choong-soo  KOR GOV 2010-04..2014-03
Rhee Chang-yong | Lee Chang-yong  IGO 2014..2022-03  KOR GOV 2022-04-21..
Kim Hyun-chong  KOR GOV 2004-07..2007-08-07  KOR GOV 2007-08-08..2008  KOR GOV 2017-08..2021-01
Yoo Myung-hee  KOR GOV 2019-02..2021-08
Yeo Han-koo  KOR GOV 2021-08..2022-05  KOR GOV 2025-06..
Ahn Duk-geun  KOR GOV 2022-05..2025-07
Cheong In-kyo | Jeong In-kyo  KOR GOV 2024-01..2025-06
Kim Jung-kwan  KOR BUS ..2025-07-20  KOR GOV 2025-07-21..
Kim Yong-beom  KOR GOV 2017..2021-03  KOR GOV 2025-06..
Lee Sang-min  KOR GOV 2022-05-12..2024-12-08
Yun Ho-jung | Yun Ho-joong | Yoon Ho-jung  KOR LEG PTY 2004-05..2025-07-18  KOR GOV 2025-07-19..
Jeong Eun-kyeong  KOR MED GOV 2017-07..2022-05  KOR MED GOV 2025-07..
Park Neung-hoo  KOR GOV MED 2017-07..2020-12
Cho Kyoo-hong  KOR GOV MED 2022-10..2025-07
Cho Kuk  KOR GOV 2017-05..2019-07  KOR GOV JUD 2019-09-09..2019-10-14  KOR PTY OPP 2024-03..
Choo Mi-ae  KOR PTY 2016-08..2018-08  KOR GOV JUD 2020-01-02..2021-01  KOR LEG PTY 2024-05..
Park Beom-kye  KOR LEG ..2021-01-27  KOR GOV JUD 2021-01-28..2022-05  KOR LEG 2022-06..
Park Sung-jae  KOR GOV JUD 2024-02..2025-06
Jung Sung-ho | Jeong Seong-ho | Chung Sung-ho  KOR LEG 2004..2025-07-18  KOR GOV JUD 2025-07-19..
Han Dong-hoon  KOR JUD ..2022-05-16  KOR GOV JUD 2022-05-17..2023-12-21  KOR PTY GOV 2023-12-26..2024-12-16  KOR PTY OPP 2025-06..
Shim Woo-jung | Sim Woo-jung  KOR JUD 2024-09..2025-07
Cho Eun-suk | Cho Eun-seok  KOR JUD
Min Joong-ki  KOR JUD
Moon Hyung-bae  KOR JUD 2019-04..2025-04-18
Lee Jung-mi  KOR JUD 2011-03..2017-03-13
Kim Myeong-soo  KOR JUD 2017-09..2023-09
Cho Hee-dae | Jo Hee-de | Jo Hee-dae  KOR JUD 2023-12..
Oh Dong-woon  KOR JUD 2024-05..
Cho Ji-ho  KOR COP 2024-08..2024-12
Kim Bong-sik  KOR COP 2024..2024-12
Lee Chul-sung  KOR COP 2016-08..2018-06
Min Gap-ryong | Min Gab-ryong  KOR COP 2018-07..2020-07
Yoon Hee-keun | Yoon Hee-geun  KOR COP 2022-08..2024-08
Kim Seok-kyoon  KOR COP 2013-03..2014-12
# South Korea: military
Lee Sang-eui  KOR MIL ..2010-06
Jung Seung-jo  KOR MIL ..2013-10
Choi Yoon-hee  KOR MIL ..2015-10
Lee Sun-jin  KOR MIL ..2017-08
Park Han-ki  KOR MIL ..2020-09
Won In-choul  KOR MIL ..2022-07
Kim Seung-kyum  KOR MIL ..2023-11
Kim Myung-soo  KOR MIL ..2025-09
Jin Yong-sung | Jin Young-seung  KOR MIL
Park An-su  KOR MIL ..2025
Kwak Jong-keun  KOR MIL ..2025
Yeo In-hyung  KOR MIL ..2025
Lee Jin-woo  KOR MIL ..2025
Noh Sang-won  KOR MIL ..2018
Moon Sang-gyun | Moon Sang-kyun  KOR GOV MIL 2016..2017
Choi Hyun-soo  KOR GOV MIL 2017-12..2020
Boo Seung-chan  KOR GOV MIL 2020-12..2022-04  KOR LEG 2024-05..
Jeon Ha-kyou  KOR GOV MIL 2023-01..2025
Lee Sung-jun | Lee Sung-joon  KOR MIL 2022..2025
Kim Jun-rak  KOR MIL 2019..2022
Cho June-hyuck  KOR GOV 2016..2017
Noh Kwang-il  KOR GOV 2014..2016
Cho Tai-young  KOR GOV 2011..2014
Lim Soo-suk  KOR GOV 2022..2024
Lee Jae-woong  KOR GOV 2023..
Lee Duk-haeng | Lee Eugene  KOR GOV 2017..2019
Baik Tae-hyun | Baek Tae-hyun  KOR GOV 2017-08..2019
Koo Byoung-sam | Koo Byung-sam  KOR GOV 2023..2025
Yoh Sang-key  KOR GOV 2019..2021
Lee Jong-joo  KOR GOV 2021..2022
Kim Hyung-suk | Kim Hyung-seok  KOR GOV 2012..2017
Kim Eui-do  KOR GOV 2013..2014
Jeong Joon-hee  KOR GOV 2015..2017
Park Soo-hyun  KOR GOV 2017-05..2018-02  KOR GOV 2021-05..2022-05  KOR LEG PTY 2024-05..
Yoon Young-chan  KOR GOV 2017-05..2019-01  KOR LEG 2020-05..2024-05
Kim Eui-kyeom  KOR GOV 2018-02..2019-03  KOR LEG 2021-03..2024
Ko Min-jung  KOR GOV 2017-05..2020-01  KOR LEG PTY 2020-05..
Kang Min-seok  KOR GOV 2020-02..2021-04
Park Kyung-mee  KOR LEG ..2020-05  KOR GOV 2020-06..2022-05
Min Kyung-wook  KOR GOV 2014-02..2015-10  KOR LEG PTY 2016-05..
Jung Youn-kuk | Jeong Yeon-guk  KOR GOV 2015-10..2017-05
Kang Yu-jung  KOR LEG 2024-05..2025-06-03  KOR GOV 2025-06-04..
# South Korea: parties, opposition
Lee Hoi-chang  KOR GOV 1993-12..1994-04  KOR PTY OPP 1997-08..2012
Ahn Cheol-soo  KOR PTY OPP 2012-09..2022-05-09  KOR PTY LEG 2022-05-10..
Hong Joon-pyo | Hong Jun-pyo  KOR PTY LEG ..2012-12-18  KOR GOV 2012-12-19..2017-04-09  KOR PTY OPP 2017-04-10..2022-06  KOR GOV 2022-07-01..2025-04-11
Sohn Hak-kyu  KOR PTY OPP
Rhee In-je | Lee In-je  KOR PTY
Lee Jun-seok  KOR PTY OPP 2021-06-11..
Kim Moo-sung  KOR PTY LEG 2014-07..2020-05
Yoo Seong-min | Yoo Seung-min  KOR PTY LEG
Kim Moon-soo  KOR GOV 2006-07..2014-06  KOR PTY 2015..2022-09-28  KOR GOV LAB 2022-09-29..2025-04  KOR PTY OPP 2025-05..
Jang Dong-hyuk | Jang Dong-hyeok | Chang Dong-hyuk  KOR LEG PTY OPP 2022..
Kweon Seong-dong | Kweon Sung-dong  KOR LEG PTY
Song Eon-seog | Song Eon-seok  KOR LEG PTY
Na Kyung-won  KOR LEG PTY
Kim Gi-hyeon | Kim Gi-hyun  KOR LEG PTY
Chung Mi-kyung  KOR PTY LEG
Sim Sang-jung | Shim Sang-jeung  KOR PTY OPP ..2024-05
Roh Hoe-chan  KOR PTY OPP ..2018-07-23
Kwon Young-gil  KOR PTY OPP ..2012
Lee Jung-hee  KOR PTY OPP ..2014-12
Lee Seok-ki | Lee Suk-ki  KOR PTY OPP
Ahn Hee-jung  KOR GOV PTY 2010-07..2018-03-06
Oh Se-hoon  KOR GOV 2006-07..2011-08  KOR PTY OPP 2016..2021-04-07  KOR GOV 2021-04-08..
Park Won-soon  KOR CVL ..2011-10-26  KOR GOV 2011-10-27..2020-07-09
Oh Keo-don  KOR GOV 2018-07..2020-04-23
Kim Kyoung-soo  KOR LEG PTY 2016-05..2018-06  KOR GOV 2018-07..2021-07-21  KOR PTY 2024..
Chung Mong-joon  KOR PTY LEG BUS ..2014
Kim Chong-in | Kim Jong-in  KOR PTY
Song Young-gil  KOR LEG PTY
Jung Chung-rae | Jung Cheong-rae  KOR LEG PTY
Park Chan-dae  KOR LEG PTY
Kim Byung-kee  KOR LEG PTY 2016-05..
Park Hong-keun  KOR LEG PTY
Hong Ihk-pyo  KOR LEG PTY
Woo Sang-ho  KOR LEG PTY ..2024-05  KOR GOV 2025-06..
Woo Won-shik | Woo Won-sik  KOR LEG
Kim Jin-pyo  KOR GOV 2003-02..2006-07  KOR LEG PTY 2006-08..2024-05
Moon Hee-sang  KOR LEG PTY ..2020-05
Park Byeong-seug | Park Byeong-seok  KOR LEG PTY ..2024-05
Kim One-ki  KOR LEG PTY ..2006
Lim Chae-jung  KOR LEG PTY ..2008
Kim Hyong-o  KOR LEG PTY ..2012
Chung Ui-hwa  KOR LEG PTY ..2016
Lee Jung-hyun  KOR GOV 2013-02..2014-06  KOR PTY LEG 2014-07..2020-05
Suh Chung-won  KOR PTY LEG
Choe Byung-yul  KOR PTY OPP
Thae Yong-ho | Tae Yong-ho  PRK GOV ..2016-08  KOR LEG 2020-05..2024-05  KOR GOV 2024-07..2025-06
Yoon Mee-hyang | Yoon Mi-hyang  KOR CVL ..2020-05-29  KOR LEG 2020-05-30..2024-05
Kim Keon-hee  KOR SOC
Kim Jung-sook  KOR SOC
Kim Hye-kyung  KOR SOC
Choi Soon-sil | Choi Seo-won  KOR SOC
Chung Yoo-ra  KOR SOC
Woo Byung-woo  KOR GOV 2014-05..2016-10
An Chong-bum | Ahn Jong-beom  KOR GOV 2014-06..2016-10
Cho Yoon-sun  KOR GOV 2013-03..2017-01
Kim Ki-choon  KOR GOV 2013-08..2015-02
# South Korea: society
Lee Kun-hee  KOR BUS ..2020-10-25
Lee Jae-yong | Jay Y. Lee  KOR BUS
Chey Tae-won  KOR BUS
Chung Eui-sun | Euisun Chung  KOR BUS
Chung Mong-koo  KOR BUS
Chung Mong-hun  KOR BUS ..2003-08-04
Chung Ju-yung  KOR BUS ..2001-03-21
Hyun Jeong-eun | Hyun Jung-eun  KOR BUS
Kim Woo-choong  KOR BUS ..2019-12-09
Shin Dong-bin  KOR BUS
Cho Hyun-ah | Heather Cho  KOR BUS
Bang Si-hyuk  KOR BUS
Yoo Byung-eun  KOR BUS REL ..2014-07
Park Sang-hak  KOR CVL REF
Lee Min-bok  KOR CVL REF
Kim Seung-eun  KOR REL CVL
Lee Yong-soo  KOR CVL
Kim Bok-dong  KOR CVL ..2019-01-28
Kim Hak-sun  KOR CVL ..1997-12-16
Stephen Kim Sou-hwan | Cardinal Kim Sou-hwan  KOR REL ..2009-02-16
Andrew Yeom Soo-jung | Yeom Soo-jung  KOR REL
Lazarus You Heung-sik  VAT REL
Sun Myung Moon | Moon Sun-myung  KOR REL ..2012-09-03
Han Hak-ja | Hak Ja Han  KOR REL
Jun Kwang-hoon | Jeon Kwang-hoon | Chun Kwang-hoon  KOR REL
Lee Man-hee  KOR REL
Han Sang-gyun | Han Sang-kyun  KOR LAB
Yang Kyung-soo | Yang Kyeung-soo  KOR LAB
Kim Jin-sook  KOR LAB
Kim Young-hoon  KOR LAB ..2025-07-21  KOR GOV LAB 2025-07-22..
Lim Hyun-taek  KOR MED 2024-05..2024-11
Lee Jong-wook  UNO 2003-07-21..2006-05-22
Song Sang-hyun  IGO JUD 2003-03..2015-03
O-Gon Kwon  UNO JUD 2001..2016
Lim Ki-taek | Kitack Lim  UNO 2016-01-01..2023-12-31
Hwang Woo-suk  KOR EDU
Kim Ki-jong  KOR CRM
Yoo Nam-seok  KOR JUD
Shin Dong-hyuk  PRK REF CVL
Kang Chol-hwan  PRK REF CVL
Park Yeon-mi | Yeonmi Park  PRK REF CVL
Ji Seong-ho  PRK REF CVL ..2020-05-29  KOR LEG 2020-05-30..2024-05
Ahn Chan-il  PRK REF EDU
Ahn Myung-chul  PRK REF CVL
Hwang Jang-yop  PRK GOV ..1997-02-12  PRK REF OPP 1997-02-13..2010-10-10
Ri Il-kyu | Ri Il Gyu  PRK GOV ..2023-11  PRK REF 2023-12..
Adrian Hong  USA CVL
# North Korea
Kim Yong-nam  PRK GOV 1983..2019-04
Choe Ryong-hae  PRK GOV
Hwang Pyong-so  PRK MIL 2014-05..2017
Jang Song-thaek | Jang Song Taek  PRK GOV ..2013-12-12
Kim Kyong-hui  PRK GOV ..2013
Kim Jong-nam  PRK SOC ..2017-02-13
Kim Han-sol  PRK REF
Kim Jong-chul | Kim Jong-chol  PRK SOC
Ri Sol-ju | Ri Sol Ju  PRK SOC
Kim Ju-ae  PRK SOC
Kim Pyong-il  PRK GOV ..2019
Kim Yong-chol  PRK GOV MIL
Ri Yong-ho | Ri Yong Ho  PRK GOV ..2020-01
Ri Su-yong | Ri Su Yong | Ri Chol  PRK GOV ..2019-12
Ri Son-gwon | Ri Son Gwon  PRK GOV
Pak Ui-chun  PRK GOV 2007-05..2014-04
Paek Nam-sun | Paek Nam-soon  PRK GOV 1998-09..2007-01-02
Kang Sok-ju | Kang Sok Ju  PRK GOV ..2016-05-20
Kim Kye-gwan | Kim Kye Gwan | Kim Gye-gwan  PRK GOV 1998..2020
Ri Gun  PRK GOV
Kim Song  PRK GOV
Ja Song-nam  PRK GOV ..2018
Sin Son-ho  PRK GOV 2008..2014
Pak Gil-yon | Pak Kil-yon | Pak Gil Yon  PRK GOV
Jang Il-hun  PRK GOV 2013..2017
Han Tae-song  PRK GOV
Han Song-ryol  PRK GOV ..2019
So Se-pyong | So Se Pyong  PRK GOV ..2016
Jo Yong-sam  PRK GOV
Ji Jae-ryong  PRK GOV 2010-10..2021
Ri Ryong-nam | Ri Ryong Nam  PRK GOV
Kim Hyong-jun  PRK GOV ..2020
Sin Hong-chol  PRK GOV 2020..
Hyon Hak-bong  PRK GOV 2011..2016
Kim Hyok-chol  PRK GOV
Choe Kang-il | Choe Kang Il  PRK GOV
Kim Myong-gil | Kim Myong Gil  PRK GOV
Kwon Jong-gun | Kwon Jong Gun  PRK GOV
Ri Thae-song  PRK GOV
Pak Myong-guk  PRK GOV
Pak Sang-gil  PRK GOV
Im Chon-il  PRK GOV
Kim Son-gyong  PRK GOV
Pak Pong-ju  PRK GOV 2003-09..2007-04  PRK GOV 2010..2021-01
Kim Jae-ryong  PRK GOV
Kim Tok-hun  PRK GOV 2020-08..
Pak Thae-song | Pak Tae-song  PRK GOV
Hong Song-nam  PRK GOV 1997..2003-09
Yon Hyong-muk  PRK GOV 1988-12..2005-10-22
Kang Song-san  PRK GOV 1992-12..1997-02
Kim Yong-il | Kim Yong Il  PRK GOV 2007-04..2013
Choe Yong-rim | Choe Yong Rim  PRK GOV 2010-06..2013-04
Ro Tu-chol  PRK GOV 2003-09..2020
Jo Myong-rok | Cho Myong-rok  PRK MIL ..2010-11-06
Kim Yong-chun  PRK MIL ..2018-08-16
Kim Il-chol  PRK MIL GOV 1998-09..2010-05
Ri Yong-mu  PRK MIL ..2022-01
O Jin-u  PRK MIL GOV 1976..1995-02-25
Choe Kwang  PRK MIL GOV 1995-10..1997-02-21
O Kuk-ryol  PRK MIL ..2016
Kim Kyok-sik  PRK MIL ..2015-05-10
Hyon Chol-hae  PRK MIL ..2022-05-19
Hyon Yong-chol  PRK MIL ..2015-04
Jang Jong-nam  PRK MIL 2013-05..2014-06
Pak Yong-sik  PRK MIL 2015-05..2018-06
No Kwang-chol  PRK MIL
Kim Jong-gwan  PRK MIL 2019-12..2021
Ri Yong-gil | Ri Yong Gil  PRK MIL
Kang Sun-nam  PRK MIL 2022-12..2024-10
Pak Jong-chon  PRK MIL
Ri Pyong-chol  PRK MIL
Jang Chang-ha  PRK MIL
Kim Jong-sik  PRK MIL
Kim Rak-gyom  PRK MIL
Kim Won-hong  PRK SPY 2012-04..2017-01
Jong Kyong-thaek  PRK SPY 2017..2022
Ri Chang-dae  PRK SPY 2022..
Choe Pu-il  PRK COP 2013-02..2019
Pang Tu-sop  PRK COP
Pak Su-il  PRK MIL
O Il-jong  PRK MIL
Kim Su-gil  PRK MIL GOV
Kim Yong-bok  PRK MIL
Ri Chang-ho  PRK MIL SPY
Ri Myong-su  PRK MIL
Kim Myong-guk  PRK MIL
Jo Yong-won  PRK GOV
Ri Il-hwan  PRK GOV
Kim Song-nam  PRK GOV
Ri Hi-yong  PRK GOV
Kim Ki-nam  PRK GOV ..2024-05-07
Choe Thae-bok | Choe Tae-bok  PRK LEG GOV ..2024-01-20
Yang Hyong-sop  PRK LEG GOV ..2022-05-13
Pak In-chol  PRK LEG
Kim Yang-gon | Kim Yang Gon  PRK GOV ..2015-12-29
Kim Yong-sun  PRK GOV ..2003-10-26
Ho Jong-man  JPN CVL
Jang Kum-chol | Jang Kum Chol  PRK GOV
Won Tong-yon  PRK GOV
Maeng Kyong-il  PRK GOV
Kim Song-hye  PRK GOV
Ri Jong-hyok  PRK GOV
Ri Hyon  PRK GOV
Kim Chang-son  PRK GOV
Hyon Song-wol | Hyon Song Wol  PRK GOV
Ri Hong-sop  PRK EDU GOV
Ri Je-son | Ri Je Son  PRK GOV
Ju Kyu-chang  PRK MIL ..2018-09-03
Pak Nam-gi  PRK GOV ..2010-03
Paek Se-bong  PRK MIL
Pak To-chun  PRK GOV
Jon Pyong-ho  PRK MIL ..2014-07-07
Kim Jong-gak  PRK MIL
U Tong-chuk  PRK SPY ..2012
Jang Song-u  PRK MIL
Yun Jong-rin  PRK MIL
Thae Hyong-chol | Thae Hyong Chol  PRK EDU GOV
Kim Il-guk  PRK GOV
Sin Kum-chol  PRK MIL
Jo Song-gil | Jo Song Gil  PRK GOV ..2018-11  PRK REF 2018-12..
Ryu Hyun-woo | Ryu Hyeon-woo  PRK GOV ..2019-09  PRK REF 2019-10..
Kim Hyon-hui | Kim Hyun-hee  PRK SPY 1987..1987-12  PRK REF 1988..
Mun Chol-myong  PRK BUS
Park Jin-hyok | Park Jin Hyok  PRK SPY
Ri In-mo  PRK CVL
Otto Warmbier  USA SOC ..2017-06-19
Kenneth Bae  USA REL
Travis King  USA MIL
Merrill Newman  USA SOC
Jeffrey Fowle  USA SOC
Charles Robert Jenkins | Charles Jenkins  USA MIL ..1965-01-05  USA REF 1965-01-06..2017-12-11
# Mongolia
Punsalmaagiin Ochirbat | Ochirbat  MNG GOV 1990-03-21..1997-06-20
Natsagiin Bagabandi | Bagabandi  MNG GOV 1997-06-20..2005-06-24
Nambaryn Enkhbayar | Nambariin Enkhbayar | Enkhbayar Nambar | Enkhbayar  MNG GOV 2000-07-26..2004-08-20  MNG LEG 2004-08-21..2005-06-23  MNG GOV 2005-06-24..2009-06-18  MNG OPP PTY 2010..
Tsakhiagiin Elbegdorj | Elbegdorj Tsakhia | Elbegdorj | Tsakhia Elbegdorj  MNG GOV 1998-04-23..1998-12-09  MNG GOV 2004-08-20..2006-01-13  MNG PTY OPP 2006-03..2009-06-17  MNG GOV 2009-06-18..2017-07-10
Khaltmaagiin Battulga | Battulga Khaltmaa | Khaltmaa Battulga  MNG GOV 2008-09..2012  MNG GOV 2017-07-10..2021-06-25
Ukhnaagiin Khürelsükh | Ukhnaa Khurelsukh | Khurelsukh Ukhnaa | Khurelsukh  MNG GOV 2004..2008  MNG GOV 2014..2015  MNG GOV 2017-10-04..
Dashiin Byambasüren  MNG GOV 1990-09..1992-07
Puntsagiin Jasrai  MNG GOV 1992-07..1996-07
Mendsaikhany Enkhsaikhan  MNG GOV 1996-07..1998-04  MNG GOV 2006..2007
Janlavyn Narantsatsralt | Janlav Narantsatsralt  MNG GOV 1998-12..1999-07
Rinchinnyamyn Amarjargal | Rinchinnyamiin Amarjargal  MNG GOV 1999-07..2000-07
Miyegombo Enkhbold | Miyeegombyn Enkhbold | Miyegombyn Enkhbold  MNG GOV 2006-01-25..2007-11-22  MNG PTY LEG 2013..2019-01
Sanjaagiin Bayar | Sanj Bayar  MNG GOV PTY 2007-11-22..2009-10-29
Sükhbaataryn Batbold | Sukhbaatar Batbold | Batbold Sukhbaatar  MNG GOV 2004..2012-08-10
Norovyn Altankhuyag | Norov Altankhuyag  MNG GOV 2008-09..2012-01  MNG GOV 2012-08-09..2014-11-05
Chimediin Saikhanbileg | Chimed Saikhanbileg  MNG GOV 2012..2016-07-07
Jargaltulgyn Erdenebat | Jargaltulga Erdenebat  MNG GOV 2014..2015  MNG GOV 2016-07-08..2017-10-04
Luvsannamsrain Oyun-Erdene | Oyun-Erdene Luvsannamsrai | Luvsannamsrai Oyun-Erdene | Oyun-Erdene  MNG GOV 2019..2025-06-13
Gombojavyn Zandanshatar | Zandanshatar Gombojav | Gombojav Zandanshatar | Zandanshatar  MNG GOV 2009..2012  MNG GOV 2017-10..2019-02-01  MNG LEG 2019-02-02..2024-07-09  MNG GOV 2024-07-10..
Dashzegviin Amarbayasgalan | Amarbayasgalan Dashzegve | Dashzegve Amarbayasgalan  MNG PTY GOV 2018..2024-07-01  MNG LEG 2024-07-02..2025-10
Zandaakhuu Enkhbold | Zandaakhüügiin Enkhbold  MNG LEG PTY 2012-06..2016-07
Damdiny Demberel | Damdin Demberel  MNG LEG 2008-09..2012-06
Lamjavyn Gündalai | Lamjav Gundalai  MNG PTY OPP
Nyam-Osoryn Tuyaa | Nyam-Osor Tuya  MNG GOV 1998..2000
Luvsangiin Erdenechuluun  MNG GOV 2000-08..2004
Tsendiin Mönkh-Orgil | Tsend Munkh-Orgil  MNG GOV 2004-09..2006-01  MNG GOV 2008-08..2008-12  MNG GOV 2016-07..2017-10
Nyamaa Enkhbold | Nyamaagiin Enkhbold  MNG GOV 2006-01..2007-11
Sanjaasürengiin Oyuun | Sanjaasuren Oyun  MNG GOV 2007-12..2008-08  MNG GOV 2012-08..2014
Luvsanvandan Bold | Luvsanvandangiin Bold  MNG GOV 2008-09..2014-12
Lundeg Purevsuren | Lundegiin Pürevsüren  MNG GOV 2014-12..2016-07
Damdin Tsogtbaatar | Tsogtbaatar Damdin  MNG GOV 2017-10..2020-07
Nyamtseren Enkhtaivan | Enkhtaivan Nyamtseren  MNG GOV 2020-07..2021-01
Batmunkh Battsetseg | Battsetseg Batmunkh  MNG GOV 2021-01-29..
Tsend Nyamdorj  MNG GOV LEG
Sandag Byambatsogt | Sandagiin Byambatsogt  MNG GOV
Nyam-Osor Uchral | Nyam-Osoryn Uchral  MNG GOV
Luvsannyam Gantumur | Luvsannyamyn Gantömör  MNG PTY OPP
Sodnomzundui Erdene | Sodnomzunduin Erdene  MNG PTY OPP
Badrakhyn Naidalaa | Badrakh Naidalaa  MNG PTY OPP
Dambadarjaa Batjargal  MNG PTY
Tsedevdamba Oyungerel | Tsedevdambyn Oyungerel  MNG GOV PTY
Sanjaasürengiin Zorig | Sanjaasuren Zorig  MNG GOV 1998..1998-10-02
Enkhbat Dangaasuren | Dangaasuren Enkhbat  MNG PTY OPP
Giorgio Marengo  VAT REL
Javkhlan Bold | Bold Javkhlan  MNG GOV
Choijilsuren Battogtokh | Battogtokh Choijilsuren  MNG GOV
# Australia
Gough Whitlam  AUS GOV 1972-12-05..1975-11-11
Malcolm Fraser  AUS GOV 1975-11-11..1983-03-11
Bob Hawke  AUS GOV 1983-03-11..1991-12-20
Paul Keating  AUS GOV 1983-03-11..1996-03-11
William Deane  AUS GOV 1996-02..2001-06-29
Peter Hollingworth  AUS REL ..2001-06-28  AUS GOV 2001-06-29..2003-05-28
Michael Jeffery  AUS GOV 2003-08..2008-09
Quentin Bryce  AUS GOV 2008-09-05..2014-03-28
Peter Cosgrove  AUS MIL ..2005-07  AUS GOV 2014-03-28..2019-07-01
David Hurley  AUS MIL ..2014-06  AUS GOV 2014-10..2024-07-01
Sam Mostyn | Samantha Mostyn  AUS GOV 2024-07-01..
Gareth Evans  AUS GOV 1983-03..1996-03-11  NGO CVL 2000-01..2009-06
Alexander Downer  AUS PTY OPP 1994-05..1995-01  AUS GOV 1996-03-11..2007-12-03  AUS GOV 2014-05..2018-04
Bob Carr  AUS GOV 1995-04..2005-08  AUS GOV 2012-03-13..2013-09-18
Julie Bishop  AUS PTY OPP 2007-11..2013-09-17  AUS GOV 2013-09-18..2018-08-26  UNO 2024-04..
Marise Payne  AUS GOV 2013-09..2022-05-23
Ian McLachlan  AUS GOV 1996-03..1998-10
Peter Reith  AUS GOV 1996-03..2001-11
Brendan Nelson  AUS GOV 2001-11..2007-12-02  AUS PTY OPP 2007-12-03..2008-09-16  AUS GOV 2009..2012
Joel Fitzgibbon  AUS GOV 2007-12-03..2009-06  AUS LEG 2009-07..2022-05
John Faulkner  AUS GOV 2007-12-03..2010-09
David Johnston  AUS MIL 2018-07..
Kevin Andrews  AUS GOV 2001-11..2007-12  AUS GOV 2013-09-18..2015-09-21
Christopher Pyne  AUS GOV 2013-09-18..2019-05
Linda Reynolds  AUS GOV 2018-08..2022-05
Peter Dutton  AUS GOV 2013-09-18..2022-05-22  AUS PTY OPP 2022-05-30..2025-05-03
Richard Marles  AUS GOV 2013-02..2013-09  AUS LEG OPP 2013-10..2022-05-22  AUS GOV 2022-05-23..
Peter Costello  AUS GOV 1996-03-11..2007-12-03
Wayne Swan  AUS GOV 2007-12-03..2013-06-27
Chris Bowen  AUS GOV 2008..2013-09-18  AUS LEG OPP 2013-09-19..2022-05-31  AUS GOV 2022-06-01..
Joe Hockey  AUS GOV 2001..2007-12-03  AUS LEG OPP 2008..2013-09-17  AUS GOV 2013-09-18..2015-09-21  AUS GOV 2016-01..2020-01
Josh Frydenberg  AUS GOV 2014-12..2022-05-23
Jim Chalmers  AUS LEG OPP 2013-09..2022-05-22  AUS GOV 2022-05-23..
Katy Gallagher  AUS GOV 2011-05..2014-12  AUS LEG OPP 2015..2022-05-22  AUS GOV 2022-05-23..
Mathias Cormann  AUS GOV 2013-09-18..2020-10-30  IGO 2021-06-01..
Philip Ruddock  AUS GOV 1996-03-11..2007-12-03
George Brandis  AUS GOV 2013-09-18..2017-12-20  AUS GOV 2018-05..2022-04
Christian Porter  AUS GOV 2015-09..2021-09
Michaelia Cash  AUS GOV 2015-09..2022-05  AUS LEG OPP 2022-06..
Mark Dreyfus  AUS GOV 2010..2013-09  AUS GOV 2022-06-01..2025-05-13
Michelle Rowland  AUS GOV 2022-06-01..
Karen Andrews  AUS GOV 2015..2022-05
Clare O'Neil  AUS GOV 2022-06-01..
Tony Burke  AUS GOV 2007-12-03..2013-09-18  AUS LEG OPP 2013-09-19..2022-05-31  AUS GOV 2022-06-01..
Andrew Giles  AUS GOV 2022-06-01..
Amanda Vanstone  AUS GOV 1996-03..2010
Nicola Roxon  AUS GOV 2007-12-03..2013-02
Greg Combet  AUS GOV 2009..2013-06
Greg Hunt  AUS GOV 2013-09-18..2022-05
Mark Arbib  AUS GOV 2009..2012-03
Peter Garrett  AUS GOV 2007-12-03..2013-06
Kim Beazley  AUS GOV 1983..1996-03-18  AUS PTY OPP 1996-03-19..2001-11  AUS PTY OPP 2005-01-28..2006-12-04  AUS GOV 2010-02..2016-01
Simon Crean  AUS GOV 1991..1996-03  AUS PTY OPP 2001-11-22..2003-12-02  AUS GOV 2007-12-03..2013-03-21
Mark Latham  AUS PTY OPP 2003-12-02..2005-01-18  AUS PTY OPP 2019..
John Hewson  AUS PTY OPP 1990-04..1994-05
Bill Shorten  AUS LAB 2001..2007-11  AUS GOV 2007-12-03..2013-09-18  AUS PTY OPP 2013-10-13..2019-05-30  AUS GOV 2022-06-01..2025-01
Sussan Ley  AUS GOV 2014-12-23..2017-01-13  AUS GOV 2018-08..2022-05-22  AUS PTY OPP 2022-05-30..
Angus Taylor  AUS GOV 2018-08..2022-05-22  AUS PTY OPP 2022-05-23..
Andrew Hastie  AUS LEG PTY
Tanya Plibersek  AUS GOV 2007-12..2013-09-18  AUS PTY OPP 2013-10..2022-05  AUS GOV 2022-06-01..
Jenny Macklin  AUS GOV 2007-12-03..2013-09-18
Jenny McAllister  AUS GOV 2022-06-01..
Anika Wells  AUS GOV 2022-06-01..
Pat Conroy  AUS LEG GOV 2013-09..
Matt Thistlethwaite  AUS LEG GOV
Anne Aly  AUS LEG GOV
Ed Husic  AUS GOV 2022-06-01..2025-05-13  AUS LEG 2025-05-14..
Tim Fischer  AUS GOV 1996-03-11..1999-07-20
Mark Vaile  AUS GOV 1997..2007-12-03
Warren Truss  AUS GOV 1997..2007-12-03  AUS PTY OPP 2007-12-04..2013-09-17  AUS GOV 2013-09-18..2016-02-18
Barnaby Joyce  AUS LEG PTY 2005-07..2013-09-17  AUS GOV 2013-09-18..2018-02-26  AUS LEG 2018-02-27..2021-06-21  AUS GOV 2021-06-22..2022-05-23  AUS LEG OPP 2022-05-24..
Michael McCormack  AUS GOV 2017..2021-06-22  AUS LEG 2021-06-23..
David Littleproud  AUS GOV 2017-12..2022-05-23  AUS PTY OPP 2022-05-30..
Matt Canavan | Matthew Canavan  AUS GOV 2016-02..2020-02  AUS LEG PTY 2020-03..
Bridget McKenzie  AUS GOV 2017-12..2022-05  AUS LEG OPP 2022-06..
Bob Brown  AUS PTY OPP 1996-07..2012-04-13
Christine Milne  AUS PTY OPP 2012-04-13..2015-05-06
Richard Di Natale  AUS PTY OPP 2015-05-06..2020-02-04
Adam Bandt  AUS PTY OPP 2010-08..2025-05
Larissa Waters  AUS PTY OPP
Mehreen Faruqi  AUS LEG OPP
Sarah Hanson-Young  AUS LEG OPP
David Shoebridge  AUS LEG OPP
Scott Ludlam  AUS LEG OPP ..2017-07
Pauline Hanson  AUS PTY OPP
Clive Palmer  AUS BUS PTY
Jacqui Lambie  AUS LEG OPP
Bob Katter  AUS LEG
Lidia Thorpe  AUS LEG OPP
Fatima Payman  AUS LEG
Fraser Anning  AUS LEG OPP 2017-11..2019-06
Cory Bernardi  AUS LEG
Nick Xenophon  AUS LEG ..2017-10
David Pocock  AUS LEG 2022-05..
Zali Steggall  AUS LEG 2019-05..
Andrew Wilkie  AUS SPY ..2003-03  AUS LEG 2010-08..
George Christensen  AUS LEG ..2022-05
Jacinta Nampijinpa Price | Jacinta Price  AUS LEG OPP 2022-05..
James Paterson  AUS LEG
Dave Sharma  AUS GOV 2013..2017  AUS LEG 2019-05..
Linda Burney  AUS GOV 2022-06-01..2024-07
Malarndirri McCarthy  AUS LEG 2016..2024-07-28  AUS GOV 2024-07-29..
Noel Pearson  AUS CVL
Patrick Dodson | Pat Dodson  AUS CVL ..2016-04  AUS LEG 2016-05..2024-01
Mick Dodson  AUS CVL
Lowitja O'Donoghue  AUS CVL ..2024-02-04
Megan Davis  AUS EDU CVL
Eddie Mabo  AUS CVL ..1992-01-21
Simon Birmingham  AUS GOV 2015-09..2022-05  AUS LEG OPP 2022-06..2025-01
Dan Tehan  AUS GOV 2016..2022-05  AUS LEG OPP 2022-06..
Don Farrell  AUS GOV 2022-06-01..
Andrew Robb  AUS GOV 2013-09-18..2016-02
Craig Emerson  AUS GOV 2007-12..2013-06
Steven Ciobo  AUS GOV 2016-02..2019-03
Stuart Robert  AUS GOV 2018-08..2022-05
Alan Tudge  AUS GOV 2016..2022-05
Alex Hawke  AUS GOV 2018..2022-05
Zed Seselja  AUS GOV 2017..2022-05
Ken Wyatt  AUS GOV 2017-01..2022-05
Kristina Keneally  AUS GOV 2009-12-04..2011-03  AUS LEG OPP 2018-02..2022-05
Bronwyn Bishop  AUS GOV 1996-03..2001  AUS LEG 2013-11-12..2015-08-02
Milton Dick  AUS LEG
Sue Lines  AUS LEG
Daniel Andrews  AUS GOV 2014-12-04..2023-09-27
Jacinta Allan  AUS GOV 2014-12..
Jeff Kennett  AUS GOV 1992-10-06..1999-10-20
Steve Bracks  AUS GOV 1999-10-20..2007-07-30
John Brumby  AUS GOV 2007-07-30..2010-12-02
Ted Baillieu  AUS GOV 2010-12-02..2013-03-06
Denis Napthine  AUS GOV 2013-03-06..2014-12-04
Tim Pallas  AUS GOV 2014-12..2024-12
Gladys Berejiklian  AUS GOV 2011-04..2021-10-05
Dominic Perrottet  AUS GOV 2014..2023-03-28
Chris Minns  AUS GOV 2023-03-28..
Mike Baird  AUS GOV 2011-04..2017-01-23
Barry O'Farrell  AUS GOV 2011-03-28..2014-04-17  AUS GOV 2020-02..2023
Morris Iemma  AUS GOV 2005-08-03..2008-09-05
Nathan Rees  AUS GOV 2008-09-05..2009-12-04
Annastacia Palaszczuk  AUS GOV 2015-02-14..2023-12-15
Steven Miles  AUS GOV 2015-02..2024-10-28
David Crisafulli  AUS GOV 2024-10-28..
Campbell Newman  AUS GOV 2004-03..2015-02-14
Anna Bligh  AUS GOV 2005-07..2012-03-26
Peter Beattie  AUS GOV 1998-06-26..2007-09-13
Joh Bjelke-Petersen  AUS GOV 1968-08..1987-12
Mark McGowan  AUS GOV 2017-03-17..2023-06-08
Colin Barnett  AUS GOV 2008-09-23..2017-03-17
Peter Malinauskas  AUS GOV 2022-03-21..
Jay Weatherill  AUS GOV 2011-10-21..2018-03-19
Mike Rann  AUS GOV 2002-03-05..2011-10-21
Jeremy Rockliff  AUS GOV 2014..
Peter Gutwein  AUS GOV 2014..2022-04-08
Will Hodgman  AUS GOV 2014-03-31..2020-01-20
Lara Giddings  AUS GOV 2011-01-24..2014-03-31
Michael Gunner  AUS GOV 2016-08-31..2022-05-13
Natasha Fyles  AUS GOV 2022-05-13..2023-12-21
Eva Lawler  AUS GOV 2023-12-21..2024-08-28
Lia Finocchiaro  AUS GOV 2024-08-28..
Clare Martin  AUS GOV 2001-08..2007-11
Andrew Barr  AUS GOV 2014-12..
Clover Moore  AUS GOV 2004-03..
Angus Houston  AUS MIL ..2011-07
Chris Barrie  AUS MIL ..2002-07
Mark Binskin  AUS MIL ..2018-07
Angus Campbell  AUS MIL ..2024-07  AUS GOV 2025..
Rick Burr  AUS MIL ..2022-07
Greg Bilton  AUS MIL ..2024
Jim Molan  AUS MIL ..2008  AUS LEG 2017-12..2023-01-16
Greg Moriarty  AUS GOV
Dennis Richardson  AUS SPY 1996-10..2005-06-14  AUS GOV 2005-06-15..2017-05
David Irvine  AUS SPY 2003-03..2014-09
Duncan Lewis  AUS MIL ..2004  AUS SPY 2014-09..2019-09
Mike Burgess  AUS SPY
Nick Warner  AUS GOV 2003-07..2009-08-16  AUS SPY 2009-08-17..2020-12
Paul Symon  AUS MIL ..2017-12-17  AUS SPY 2017-12-18..2023-02
Kerri Hartland  AUS SPY 2023-02..
Andrew Shearer  AUS GOV ..2020-12-20  AUS SPY 2020-12-21..
Abigail Bradshaw  AUS SPY
Michael Pezzullo | Mike Pezzullo  AUS GOV 2014-10..2023-11
Mick Keelty  AUS COP 2001-04..2009-09
Tony Negus  AUS COP 2009-09..2014-09
Andrew Colvin  AUS COP 2014-10..2019-10
Reece Kershaw  AUS COP 2019-10..2025-10
Krissy Barrett  AUS COP
Mick Fuller  AUS COP 2017-03..2022-02
Andrew Scipione  AUS COP 2007-09..2017-03
Graham Ashton  AUS COP ..2020-06
Katarina Carroll  AUS COP ..2024-03
Shane Patton  AUS COP ..2025-02
Nick Kaldas  AUS COP
John Dauth  AUS GOV 2001..2012
Gary Quinlan  AUS GOV
Gillian Bird  AUS GOV 2015..2019
Mitch Fifield  AUS GOV 2015-09..2023-06
Penny Wensley  AUS GOV ..2014
Richard Butler  AUS GOV 1992..1997-06  UNO 1997-07-01..1999-06-30  AUS GOV 2003-10..2004-08
Arthur Sinodinos  AUS GOV 2013-09..2023-03
Michael Thawley  AUS GOV
Geoff Raby  AUS GOV 2007..2011
Frances Adamson  AUS GOV 2011..
Peter Varghese  AUS GOV 2004..2016-07
Paul Grigson  AUS GOV ..2018
Glenn Stevens  AUS GOV 2006-09..2016-09
Philip Lowe  AUS GOV 2016-09-18..2023-09-17
Michele Bullock  AUS GOV 2023-09-18..
Gillian Triggs  AUS CVL 2012-07..2017-07  UNO 2019..2023
Ben Saul  UNO 2023..
Philip Alston  UNO 2004..2020
Susan Kiefel  AUS JUD 2007-09..2023-11
Stephen Gageler  AUS JUD
Michael Kirby  AUS JUD 1996-02..2009-02  UNO 2013..2014
Virginia Bell  AUS JUD
Jennifer Robinson  AUS CVL
Ben Roberts-Smith  AUS MIL ..2013
David McBride  AUS MIL ..2014  AUS CVL 2018..
Bernard Collaery  AUS CVL
Peter Greste  AUS JRN
Alan Morison  AUS JRN
Sharri Markson  AUS JRN
Antoinette Lattouf  AUS JRN
George Pell | Cardinal Pell  AUS REL ..2023-01-10
Mykola Bychok  AUS REL
Philip Freier  AUS REL
Taj el-Din Hilaly | Taj al-Din al-Hilali | Sheik Hilaly | Taj Din al-Hilali  AUS REL
Man Haron Monis  AUS CRM ..2014-12-16
David Hicks  AUS REB
Mamdouh Habib  AUS CVL
Abdul Nacer Benbrika  AUS REB
Khaled Sharrouf  AUS REB
Neil Prakash  AUS REB
Sajid Akram  AUS CRM
Lachlan Murdoch  USA BUS JRN
James Packer  AUS BUS
Kerry Packer  AUS BUS ..2005-12-26
Gina Rinehart  AUS BUS
Andrew Forrest  AUS BUS
Alan Joyce  AUS BUS ..2023-09
Sally McManus  AUS LAB
Michele O'Neil  AUS LAB
John Setka  AUS LAB
Sean Turnell  AUS EDU
Kylie Moore-Gilbert  AUS EDU
Van Nguyen Tuong | Nguyen Tuong Van  AUS CRM ..2005-12-02
Schapelle Corby  AUS CRM
Andrew Chan  AUS CRM ..2015-04-29
Myuran Sukumaran  AUS CRM ..2015-04-29
Grace Tame  AUS CVL
Brittany Higgins  AUS CVL
Behrouz Boochani  IRN REF
Rosie Batty  AUS CVL
Simon Holmes à Court  AUS BUS CVL
Julie Inman Grant  AUS GOV
Jillian Segal  AUS CVL GOV
Warren Mundine  AUS PTY
Tim Flannery  AUS EDU
Bruce Pascoe  AUS EDU
Yassmin Abdel-Magied  AUS CVL
Nasser Mashni  AUS CVL
Thomas Sewell  AUS CRM
# New Zealand
David Lange  NZL GOV 1984-07..1989-08
Geoffrey Palmer  NZL GOV 1984-07..1990-09
Mike Moore  NZL GOV 1984..1990-11-02  NZL PTY OPP 1990-11-03..1993-12  IGO 1999-09-01..2002-08-31  NZL GOV 2010..2015
Jim Bolger  NZL GOV 1990-11-02..2002
Jenny Shipley  NZL GOV 1990-11-02..1999-12-05  NZL PTY OPP 1999-12-06..2001-10
Bill English  NZL GOV 1996..1999-12  NZL PTY OPP 2001-10..2008-11-18  NZL GOV 2008-11-19..2017-10-26  NZL PTY OPP 2017-10-27..2018-02
Don McKinnon  NZL GOV 1990-11-02..1999-12-05  IGO 2000-04-01..2008-03-31
Winston Peters  NZL PTY 1993-07..1996-12-15  NZL GOV 1996-12-16..1998-08  NZL PTY OPP 1998-09..2005-10-18  NZL GOV 2005-10-19..2008-08-29  NZL PTY OPP 2008-08-30..2017-10-25  NZL GOV 2017-10-26..2020-11-06  NZL PTY OPP 2020-11-07..2023-11-26  NZL GOV 2023-11-27..
Phil Goff  NZL GOV 1999-12-10..2008-11-19  NZL PTY OPP 2008-11-20..2011-12-13  NZL GOV 2016-11-01..2022-10  NZL GOV 2023-01..2025-03
Murray McCully  NZL GOV 2008-11-19..2017-05-02
Gerry Brownlee  NZL GOV 2008-11-19..2017-10-26  NZL LEG OPP 2017-10-27..2023-12-04  NZL LEG 2023-12-05..
Nanaia Mahuta  NZL GOV 2017-10-26..2023-11-11
Mark Burton  NZL GOV 1999-12..2008
Wayne Mapp  NZL GOV 2008-11-19..2011-12
Jonathan Coleman  NZL GOV 2008-11-19..2017-10-26
Ron Mark  NZL GOV 2017-10-26..2020-11-06
Peeni Henare  NZL GOV 2017-10..2023-11  NZL LEG OPP 2023-12..
Andrew Little  NZL LAB 2000..2011-11  NZL PTY OPP 2014-11-18..2017-08-01  NZL GOV 2017-10-26..2023-11  NZL GOV 2025-10..
Judith Collins  NZL GOV 2008-11-19..2017-10-26  NZL PTY OPP 2020-07-14..2021-11-25  NZL GOV 2023-11-27..
Michael Cullen  NZL GOV 1999-12-10..2008-11-19
Steven Joyce  NZL GOV 2008-11-19..2017-10-26
Grant Robertson  NZL GOV 2017-10-26..2023-11-27
Nicola Willis  NZL LEG OPP 2018-04..2023-11-26  NZL GOV 2023-11-27..
Don Brash  NZL GOV 1988-09..2002-04  NZL PTY OPP 2003-10-28..2006-11-27
David Shearer  UNO ..2009  NZL PTY OPP 2011-12-13..2013-09  UNO 2017..2021
David Cunliffe  NZL PTY OPP 2013-09-15..2014-09
Simon Bridges  NZL GOV 2012..2017-10-26  NZL PTY OPP 2018-02-27..2020-05-22
Todd Muller  NZL PTY OPP 2020-05-22..2020-07-14
David Seymour  NZL PTY OPP 2014-10..2023-11-26  NZL GOV PTY 2023-11-27..
Brooke van Velden  NZL LEG OPP 2020-10..2023-11-26  NZL GOV 2023-11-27..
Shane Jones  NZL GOV 2017-10-26..2020-11-06  NZL GOV 2023-11-27..
Paul Goldsmith  NZL GOV 2023-11-27..
Erica Stanford  NZL GOV 2023-11-27..
Chris Penk  NZL GOV 2023-11-27..
Todd McClay  NZL GOV 2013..2017-10-26  NZL GOV 2023-11-27..
Rodney Hide  NZL PTY 2004-06..2011-04
Jim Anderton  NZL GOV 1999-12-10..2008-11-19
Jeanette Fitzsimons  NZL PTY ..2009
Rod Donald  NZL PTY ..2005-11-06
Russel Norman  NZL PTY OPP 2006..2015-05  NGO CVL 2015-11..
Metiria Turei  NZL PTY OPP 2009..2017-08
James Shaw  NZL PTY OPP 2015-05..2017-10-25  NZL GOV PTY 2017-10-26..2023-11  NZL PTY OPP 2023-12..2024-03
Marama Davidson  NZL PTY
Chlöe Swarbrick  NZL PTY LEG
Golriz Ghahraman  NZL LEG 2017-09..2024-01
Hone Harawira  NZL PTY OPP
Tariana Turia  NZL PTY ..2014
Pita Sharples  NZL PTY ..2014
Rawiri Waititi  NZL PTY OPP 2020-10..
Debbie Ngarewa-Packer  NZL PTY OPP 2020-10..
Hana-Rawhiti Maipi-Clarke | Hana-Rāwhiti Kareariki Maipi-Clarke  NZL LEG OPP 2023-10..
Eru Kapa-Kingi  NZL CVL
Tame Iti  NZL CVL
Te Ururoa Flavell  NZL PTY
Te Atairangikaahu | Dame Te Atairangikaahu  NZL CVL ..2006-08-15
Kiingi Tuheitia | King Tuheitia | Tuheitia Paki  NZL CVL 2006-08-21..2024-08-30
Nga Wai Hono i te Po  NZL CVL 2024-09-05..
Tim Groser  NZL GOV 2008-11-19..2018
Damien O'Connor  NZL GOV 2017-10-26..2023-11
Carmel Sepuloni  NZL GOV 2017-10-26..2023-11
Stuart Nash  NZL GOV 2017-10-26..2023-03
Kris Faafoi  NZL GOV 2017-10..2022-06
Ginny Andersen  NZL GOV 2023-02..2023-11
Phil Twyford  NZL GOV 2017-10-26..2023-11
Chris Finlayson  NZL GOV 2008-11-19..2017-10-26
Trevor Mallard  NZL GOV 1999-12..2008-11  NZL LEG 2017-11..2022-08  NZL GOV 2023..2025
Silvia Cartwright  NZL GOV 2001-04..2006-08
Anand Satyanand  NZL GOV 2006-08..2011-08
Jerry Mateparae  NZL MIL ..2011-01  NZL GOV 2011-08-31..2016-08-28
Patsy Reddy  NZL GOV 2016-09..2021-09
Cindy Kiro  NZL GOV 2021-10-21..
Sian Elias  NZL JUD 1999-05..2019-03
Helen Winkelmann  NZL JUD 2019-03..
Andrew Coster  NZL COP 2020-04..2024-11
Richard Chambers  NZL COP 2024-11..
Jevon McSkimming  NZL COP ..2025-05
Tim Keating  NZL MIL ..2018-06
Rebecca Kitteridge  NZL SPY 2014..2023
Andrew Hampton  NZL SPY
Jim McLay  NZL GOV 2009..2015
Gerard van Bohemen  NZL GOV 2015..2017
Craig Hawke  NZL GOV 2017..2022
Carolyn Schwalger  NZL GOV 2022..
Rosemary Banks  NZL GOV
Alan Bollard  NZL GOV 2002-09..2012-09  IGO 2013..2018
Graeme Wheeler  NZL GOV 2012-09..2017-09
Adrian Orr  NZL GOV 2018-03..2025-03
Anna Breman  NZL GOV 2025-12..
Ashley Bloomfield  NZL MED 2018-06..2022-07
Kim Dotcom  NZL BUS
Brenton Tarrant  AUS CRM
Brian Tamaki  NZL REL
Gamal Fouda  NZL REL
Ahmed Zaoui  DZA REF
Nicky Hager  NZL JRN
Phillip Mehrtens | Philip Mehrtens  NZL SOC
# Papua New Guinea, Bougainville
Michael Somare | Sir Michael Somare | Somare  PNG GOV 1975-09..1980-03  PNG GOV 1982-08..1985-11  PNG GOV 2002-08-05..2011-08-02  PNG OPP 2011-08-03..2012-08  PNG GOV 2012-09..2017-07
Rabbie Namaliu  PNG GOV 1988-07..1992-07  PNG GOV 2002-08..2007
Paias Wingti  PNG GOV 1985-11..1988-07  PNG GOV 1992-07..1994-08
Julius Chan  PNG GOV 1980-03..1982-08  PNG GOV 1994-08-30..1997-07-22  PNG GOV 2007..2025-01-30
Bill Skate  PNG GOV 1997-07-22..1999-07-14  PNG LEG 1999-12..2004-05
Mekere Morauta  PNG GOV 1999-07-14..2002-08-05  PNG OPP 2007..2011-08-01  PNG GOV 2011-08-02..2012-08  PNG OPP 2017-07..2020-12-19
Sam Abal  PNG GOV 2007-08..2011-08-02
Peter O'Neill  PNG GOV 2011-08-02..2019-05-29  PNG OPP 2019-05-30..
Belden Namah  PNG GOV 2011-08..2012-08  PNG OPP 2012-09..2014-12  PNG OPP 2019-06..
Don Polye  PNG GOV 2006-07..2014-03  PNG OPP 2014-12..2017-07
Charles Abel  PNG GOV 2012-08..2019-06
Patrick Pruaitch  PNG GOV 2007..2017-07  PNG OPP 2017-08..2020
Rimbink Pato  PNG GOV 2012-08..2019-06
Soroi Eoe  PNG GOV 2019-06..2022-08
Justin Tkatchenko | Justin Tkachenko  PNG GOV 2012-08..
Elias Wohengu  PNG GOV
John Rosso  PNG GOV 2020-12..
Sam Basil  PNG OPP 2012-08..2017-08  PNG GOV 2017-09..2022-05-11
Kerenga Kua  PNG GOV 2012-08..2014  PNG GOV 2019-06..
William Duma  PNG GOV
Win Bakri Daki | Win Daki  PNG GOV 2022-08..
Solan Mirisim  PNG GOV
Billy Joseph  PNG GOV 2024..
Ian Ling-Stuckey  PNG GOV 2019-08..
James Nomane  PNG OPP
Douglas Tomuriesa  PNG OPP 2024..
Joseph Lelang  PNG OPP 2022..2024
Powes Parkop  PNG GOV 2007-08..
Gary Juffa  PNG GOV 2012-08..
Bryan Kramer  PNG OPP 2017-08..2019-06-06  PNG GOV 2019-06-07..2023-05
Allan Bird  PNG GOV OPP 2017-08..
Peter Ipatas  PNG GOV 1997..
Ben Micah  PNG GOV ..2017-07
Job Pomat  PNG LEG 2017-08..
Jeffrey Nape  PNG LEG 2004-05..2012-08
Theo Zurenuoc | Theodore Zurenuoc  PNG LEG 2012-08..2017-07
Salamo Injia  PNG JUD ..2018
Gibbs Salika  PNG JUD 2018..
Gari Baki  PNG COP
Gilbert Toropo  PNG MIL 2013..2020
Mark Goina  PNG MIL 2020..2024
Philip Polewara  PNG MIL
Francis Agwi  PNG MIL ..2013
Jerry Singirok  PNG MIL ..2000
Wiwa Korowi  PNG GOV 1991-11..1997-11
Silas Atopare  PNG GOV 1997-11..2003-11
Paulias Matane  PNG GOV 2004-06..2010-12
Michael Ogio  PNG GOV 2011-02..2017-02-18
Bob Dadae  PNG GOV 2007..
Bart Philemon  PNG GOV ..2006-07  PNG OPP 2006-08..2012-08
Robert Igara  PNG GOV
Max Rai  PNG GOV
Fred Sarufa  PNG GOV
Robert Aisi  PNG GOV
Tim Spicer  GBR BUS PRM
John Momis  PNG GOV 1999..2020-09
Ishmael Toroama  PNG REB ..2001-08  PNG GOV 2020-09-25..
Joseph Kabui  PNG REB ..1998  PNG GOV 2005-06-15..2008-06-06
James Tanis  PNG GOV 2009-01..2010-06
Francis Ona  PNG REB ..2005-07-24
Sam Kauona  PNG REB ..1998  PNG PTY 2010..
Theodore Miriung  PNG GOV 1995-04..1996-10-12
Raymond Masono  PNG GOV
Albert Punghau  PNG GOV
Patrick Nisira  PNG GOV
Ezekiel Massat | Ezekiel Massatt  PNG GOV
Simon Pentanu  PNG LEG
Noah Musingku  PNG REB
Theonila Roka Matbob  PNG GOV 2020-09..
John Ribat | Cardinal Ribat  PNG REL
# Fiji
Kamisese Mara | Ratu Sir Kamisese Mara | Ratu Mara  FJI GOV 1970-10..1992-06  FJI GOV 1993-12..2000-05-29
Sitiveni Rabuka | Rabuka  FJI MIL ..1991  FJI GOV 1992-06-02..1999-05-19  FJI OPP 2016-06..2022-12-23  FJI GOV 2022-12-24..
Mahendra Chaudhry  FJI LAB PTY ..1999-05-18  FJI GOV 1999-05-19..2000-05-27  FJI OPP PTY 2000-06..2007-01-07  FJI GOV 2007-01-08..2008-08  FJI OPP PTY 2008-09..
George Speight  FJI REB
Laisenia Qarase | Qarase  FJI GOV 2000-07-04..2006-12-05  FJI OPP 2006-12-06..2020-04-21
Josefa Iloilo | Ratu Josefa Iloilo  FJI GOV 2000-07-13..2009-07-28
Penaia Ganilau | Ratu Sir Penaia Ganilau  FJI GOV 1987..1993-12-15
Epeli Nailatikau | Ratu Epeli Nailatikau  FJI GOV 2001..2015-11  FJI LEG 2019-02..2022-12
Jioji Konrote | George Konrote  FJI GOV 2014..2021-11
Wiliame Katonivere | Ratu Wiliame Katonivere  FJI GOV 2021-11-12..2024-11-12
Naiqama Lalabalavu | Ratu Naiqama Lalabalavu  FJI OPP PTY 2001..2022-12-23  FJI LEG 2022-12-24..2024-11-11  FJI GOV 2024-11-12..
Jona Senilagakali  FJI GOV 2006-12-05..2007-01-04
Tevita Momoedonu | Ratu Tevita Momoedonu  FJI GOV ..2006
Jope Seniloli | Ratu Jope Seniloli  FJI GOV 2001-03..2004-11
Aiyaz Sayed-Khaiyum  FJI GOV 2007-01-08..2022-12-24  FJI OPP 2022-12-25..
Inoke Kubuabola | Ratu Inoke Kubuabola  FJI OPP 1994..1999  FJI GOV 2009..2016-09
Kaliopate Tavola  FJI GOV 2000-07..2006-12
Inia Seruiratu  FJI GOV 2012..2022-12-24  FJI OPP 2022-12-25..
Mick Beddoes  FJI OPP
Teimumu Kepa | Ro Teimumu Kepa  FJI GOV 2001..2006-12  FJI OPP 2014-09..2018-11
Biman Prasad  FJI OPP PTY 2014-03..2022-12-23  FJI GOV 2022-12-24..2025
Viliame Gavoka | Bill Gavoka  FJI OPP PTY 2014..2022-12-23  FJI GOV 2022-12-24..
Manoa Kamikamica  FJI GOV 2022-12-24..2025
Lynda Tabuya  FJI OPP 2018-11..2022-12-23  FJI GOV 2022-12-24..
Pio Tikoduadua  FJI GOV 2014-09..2015  FJI OPP 2016..2022-12-23  FJI GOV 2022-12-24..
Siromi Turaga  FJI GOV 2022-12-24..
Graham Leung  FJI GOV 2024-06..2025
Mosese Tikoitoga  FJI MIL 2014-03..2015-08
Viliame Naupoto  FJI MIL 2015-08..2021-09
Jone Kalouniwai  FJI MIL 2021-09..
Pita Driti  FJI MIL ..2010-10
Tevita Mara | Tevita Uluilakeba Mara | Roko Ului Mara  FJI MIL ..2011-05  FJI OPP 2011-06..
Jone Baledrokadroka  FJI MIL ..2006-01
Esala Teleni  FJI COP 2007-07..2010-08
Ioane Naivalurua  FJI COP 2010..2012
Bernadus Groenewald | Ben Groenewald  FJI COP 2014-05..2015-11
Sitiveni Qiliho  FJI COP 2015-11..2023-01
Rusiate Tudravu  FJI COP 2024..
Isikia Savua  FJI COP ..2003  FJI GOV 2004..2006
Peter Thomson  FJI GOV 2010..2016-09-12  UNO 2016-09-13..
Satyendra Prasad  FJI GOV 2018..2023
Filipo Tarakinikini  FJI MIL ..2003  FJI GOV 2023..
Berenado Vunibobo  FJI GOV ..1999
Epeli Ganilau | Ratu Epeli Ganilau  FJI MIL ..1999-05  FJI PTY 2005..2007-01  FJI GOV 2007-02..2010-11
Jai Ram Reddy  FJI OPP ..1999
Kuini Speed | Adi Kuini Speed  FJI GOV 1999-05..2000-05
Tupeni Baba  FJI GOV PTY 1999-05..2000-05
Apisai Tora  FJI PTY
Attar Singh  FJI LAB
Felix Anthony  FJI LAB
Shamima Ali  FJI CVL
Imrana Jalal  FJI CVL
Brij Lal  FJI EDU ..2021-12-25
Petero Mataca  FJI REL ..2012
Peter Loy Chong  FJI REL
Ilaitia Tuwere  FJI REL
# Solomon Islands
Solomon Mamaloni  SLB GOV 1981..1984  SLB GOV 1989-03..1993-06  SLB GOV 1994-11..1997-08  SLB OPP 1997-09..2000-01-11
Francis Billy Hilly  SLB GOV 1993-06..1994-11
Bartholomew Ulufa'alu  SLB GOV 1997-08-27..2000-06-30
Allan Kemakeza  SLB GOV 1999..2006-04-20  SLB LEG 2010..2014
Snyder Rini  SLB GOV 2001..
Derek Sikua  SLB GOV 2007-12-20..2010-08-25  SLB OPP 2010-09..2014
Danny Philip  SLB GOV 2010-08-25..2011-11-16
Gordon Darcy Lilo  SLB GOV 2010-08..2014-12-09  SLB OPP 2023..
Rick Houenipwela | Rick Hou  SLB GOV 1993..2008  SLB GOV 2017-11-15..2019-04-24
Jeremiah Manele  SLB OPP 2014-12..2017-10  SLB GOV 2017-11..
Matthew Wale  SLB OPP
Peter Kenilorea Jr | Peter Kenilorea Junior  SLB OPP
Peter Kenilorea  SLB GOV 1978..1989
Peter Shanel Agovaka | Peter Shanel | Peter Agovaka  SLB GOV
Daniel Suidani  SLB GOV OPP 2019-06..2023-02-07  SLB OPP 2023-02-08..2025
Celsus Talifilu  SLB OPP
Martin Fini  SLB GOV 2023-02..
Andrew Nori  SLB REB ..2013-07
Harold Keke  SLB REB
Jimmy Rasta  SLB REB
Patteson Oti  SLB GOV
Milner Tozaka  SLB GOV
Nathaniel Waena  SLB GOV 2004-07..2009-07
Frank Kabui  SLB GOV 2009-07..2019-07
David Vunagi  SLB GOV 2019-07..2024-07
David Tiva Kapu  SLB GOV 2024-07..
John Lapli  SLB GOV 1999-07..2004-07
Anthony Veke  SLB GOV
Manasseh Maelanga  SLB GOV
Bradley Tovosia  SLB GOV
Charles Dausabea  SLB LEG
Julian Moti  AUS JUD
Shane Castles  SLB COP 2005..2006-12
Mostyn Mangau  SLB COP 2020..
Colin Beck  SLB GOV
John Moffat Fugui  SLB GOV
Robert Sisilo  SLB GOV
# Vanuatu
Walter Lini  VUT GOV 1980-07..1991-09
Donald Kalpokas  VUT GOV 1991-09..1991-12  VUT GOV 1998-03..1999-11
Maxime Carlot Korman  VUT GOV 1991-12-16..1996-09
Serge Vohor  VUT GOV 1995-12..1998-03  VUT GOV 2001-04..2004-12-11  VUT OPP 2005..2012
Barak Sope  VUT GOV 1999-11-25..2001-04-13  VUT OPP 2001-04-14..2008
Edward Natapei  VUT GOV 2001-04-13..2004-07-29  VUT OPP 2004-08..2008-09-21  VUT GOV 2008-09-22..2010-12-02
Ham Lini  VUT GOV 2004-12-11..2008-09-22  VUT GOV 2010..2014
Sato Kilman  VUT GOV 2010-12-02..2013-03-23  VUT GOV 2015-06-11..2016-02-11  VUT GOV 2023-09-04..2023-10-06
Moana Carcasses Kalosil | Moana Carcasses  VUT GOV 2013-03-23..2014-05-15
Joe Natuman  VUT GOV 2014-05-15..2015-06-11
Charlot Salwai  VUT GOV 2016-02-11..2020-04-20  VUT GOV 2023-10-06..2025-02-11
Bob Loughman  VUT GOV 2020-04-20..2022-11-04
Ishmael Kalsakau | Alatoi Ishmael Kalsakau  VUT OPP 2016..2022-11-03  VUT GOV 2022-11-04..2023-09-04
Jotham Napat  VUT GOV 2022-11..2023-09-04  VUT GOV 2025-02-11..
Ralph Regenvanu  VUT GOV 2010..2020-04-20  VUT OPP 2020-04-21..2022-11-03  VUT GOV 2022-11-04..
John Bani  VUT GOV 1999-03..2004-03
Kalkot Mataskelekele | Kalkot Matas Kelekele  VUT GOV 2004-08-16..2009-08-16
Iolu Abil  VUT GOV 2009-09-02..2014-09-02
Baldwin Lonsdale  VUT GOV 2014-09-22..2017-06-17
Tallis Obed Moses  VUT GOV 2017-07-06..2022-07-06
Nikenike Vurobaravu  VUT GOV 2022-07-23..
Marcellino Pipite  VUT LEG ..2015-10
Willy Jimmy  VUT GOV
Jean-Marie Leye Lenelgau  VUT GOV 1994-03..1999-03
Odo Tevi  VUT GOV
Matai Seremaiah  VUT GOV
Marc Ati  VUT GOV
Johnny Koanapo  VUT GOV
# Samoa, Tonga
Tofilau Eti Alesana  WSM GOV 1982-12..1998-11
Tuilaepa Sailele Malielegaoi | Tuilaepa Aiono Sailele Malielegaoi | Tuilaepa Lupesoliai Sailele Malielegaoi  WSM GOV 1991..2021-05-24  WSM OPP 2021-05-25..
Fiame Naomi Mata'afa | Fiamē Naomi Mataʻafa | Naomi Mata'afa  WSM GOV 1991..2020-09  WSM GOV 2021-05-24..2025-09-16  WSM OPP 2025-09-17..
La'auli Leuatea Schmidt | Laaulialemalietoa Leuatea Polataivao Schmidt | Laauli Leuatea Schmidt  WSM GOV 2021-05-24..2025-01  WSM GOV 2025-09-16..
Malietoa Tanumafili II  WSM GOV 1962..2007-05-11
Tuiatua Tupua Tamasese Efi | Tui Atua Tupua Tamasese Efi  WSM GOV 1976..1982  WSM GOV 2007-06-20..2017-06-21
Tuimaleali'ifano Va'aletoa Sualauvi | Tuimalealiifano Vaaletoa Sualauvi II  WSM GOV 2017-07-21..
Lautafi Fio Purcell  WSM GOV
Le Mamea Ropati | Lemamea Ropati Mualia  WSM GOV OPP
Ali'ioaiga Feturi Elisaia  WSM GOV
Fatumanava-o-Upolu Pa'olelei Luteru | Pa'olelei Luteru  WSM GOV 2021..
Taufa'ahau Tupou IV  TON GOV 1965-12..2006-09-10
George Tupou V | King George Tupou V  TON GOV 2006-09-11..2012-03-18
Tupou VI | King Tupou VI | Prince Ulukalala Lavaka Ata | Lavaka Ata Ulukalala  TON GOV 2000-01..2006-02  TON GOV 2012-03-18..
Tupouto'a Ulukalala | Crown Prince Tupouto'a Ulukalala  TON GOV
Baron Vaea  TON GOV 1991-08..2000-01
Feleti Sevele | Fred Sevele  TON GOV 2005..2010-12-22
Lord Tu'ivakano | Siale'ataongo Tu'ivakano  TON GOV 2010-12-22..2014-12-30  TON LEG 2014-12-31..2017
Akilisi Pohiva | 'Akilisi Pohiva  TON OPP ..2014-12-29  TON GOV 2014-12-30..2019-09-12
Pohiva Tu'i'onetoa | Pohiva Tuionetoa  TON GOV 2018-01..2021-12-27
Siaosi Sovaleni | Hu'akavameiliku Siaosi Sovaleni | Hu'akavameiliku  TON GOV 2014-12..2017  TON GOV 2019-10..2024-12-09
Aisake Eke | Aisake Valu Eke  TON GOV 2014-12..2017-03  TON GOV 2025-01-22..2025-12
Lord Fakafanua | Fatafehi Fakafanua  TON LEG 2012-07..2025-12-17  TON GOV 2025-12-18..
Fekitamoeloa 'Utoikamanu | Fekitamoeloa Utoikamanu  UNO 2017..2021-05  TON GOV 2021-12..2024-03
Sonatane Tu'akinamolahi Taumoepeau-Tupou | Sonatane Tua Taumoepeau Tupou  TON GOV ..2013
Clive Edwards  TON GOV
# Kiribati, Tuvalu, Nauru
Ieremia Tabai  KIR GOV 1979-07..1991-07  IGO 1992..1998
Teatao Teannaki  KIR GOV 1991-07..1994-05
Teburoro Tito  KIR GOV 1994-10-01..2003-03-28  KIR GOV 2017..2025
Anote Tong  KIR GOV 2003-07-10..2016-03-11
Taneti Maamau  KIR GOV 2016-03-11..
Tessie Lambourne  KIR GOV ..2020-05  KIR OPP 2020-06..
Banuera Berina  KIR OPP
Bikenibeu Paeniu  TUV GOV 1989-10..1993-12  TUV GOV 1996-12..1999-04
Kamuta Latasi  TUV GOV 1993-12..1996-12
Ionatana Ionatana  TUV GOV 1999-04..2000-12-08
Faimalaga Luka  TUV GOV 2001-02..2001-12
Koloa Talake  TUV GOV 2001-12..2002-08
Saufatu Sopoanga  TUV GOV 2002-08-02..2004-08-27
Maatia Toafa  TUV GOV 2004..2006-08  TUV GOV 2010-09..2010-12
Apisai Ielemia  TUV GOV 2006-08-14..2010-09-29
Willy Telavi  TUV GOV 2010-12-24..2013-08-01
Enele Sopoaga  TUV GOV 2010-09..2010-12  TUV OPP 2011..2013-07  TUV GOV 2013-08-01..2019-09-19  TUV OPP 2019-09-20..
Kausea Natano  TUV GOV 2019-09-19..2024-02-26
Feleti Teo  IGO ..2023  TUV GOV 2024-02-26..
Simon Kofe  TUV GOV 2019-09..2023  TUV GOV 2024-02..
Iakoba Italeli  TUV GOV 2010-05..2019-08
Panapasi Nelesone  TUV GOV 2024-02..
Bernard Dowiyogo  NRU GOV 1989-12..1995-11  NRU GOV 1998-06..2001-03  NRU GOV 2003-01..2003-03-09
René Harris  NRU GOV 1999-04..2000-04  NRU GOV 2001-03..2004-06-22
Kinza Clodumar  NRU GOV 1997-02..1998-06
Ludwig Scotty  NRU GOV 2003-05..2003-08  NRU GOV 2004-06-22..2007-12-19  NRU LEG 2010-11..2016
Marcus Stephen  NRU GOV 2007-12-19..2011-11-10
Freddie Pitcher  NRU GOV 2007-12..2011-11-15
Sprent Dabwido  NRU GOV 2011-11-15..2013-06-11  NRU OPP 2013-06-12..2019-05-08
Baron Waqa  NRU GOV 2013-06-11..2019-08-27  IGO 2024-06..
Lionel Aingimea  NRU GOV 2019-08-27..
Russ Kun  NRU GOV 2022-09-28..2023-10-25
David Adeang  NRU GOV 2013-06..2016  NRU GOV 2023-10-30..
Mathew Batsiua | Matthew Batsiua  NRU OPP
Marlene Moses  NRU GOV
# Palau, Micronesia, Marshall Islands
Kuniwo Nakamura  PLW GOV 1993-01..2001-01
Tommy Remengesau | Tommy Remengesau Jr | Tommy Esang Remengesau  PLW GOV 1993-01..2009-01-15  PLW GOV 2013-01-17..2021-01-21
Johnson Toribiong  PLW GOV 2009-01-15..2013-01-17
Surangel Whipps | Surangel Whipps Jr  PLW GOV 2021-01-21..
Ngiratkel Etpison  PLW GOV 1989-01..1993-01
Raynold Oilouch  PLW GOV
Gustav Aitaro  PLW GOV
Bailey Olter  FSM GOV 1991-05..1997-05
Jacob Nena  FSM GOV 1997-05..1999-05
Leo Falcam  FSM GOV 1997-05..2003-05
Joseph Urusemal  FSM GOV 2003-05..2007-05
Manny Mori | Emanuel Mori  FSM GOV 2007-05-11..2015-05-11
Peter Christian | Peter M. Christian  FSM GOV 2015-05-11..2019-05-11
David Panuelo | David W. Panuelo  FSM GOV 2019-05-11..2023-05-11
Wesley Simina | Wesley W. Simina  FSM LEG 2015..2023-05-10  FSM GOV 2023-05-11..
Lorin Robert | Lorin S. Robert  FSM GOV
Amata Kabua  MHL GOV 1979-05..1996-12-20
Imata Kabua  MHL GOV 1997-01..2000-01
Kessai Note  MHL GOV 2000-01..2008-01-14
Litokwa Tomeing  MHL GOV 2008-01-14..2009-10-21
Jurelang Zedkaia  MHL GOV 2009-11..2012-01
Christopher Loeak  MHL GOV 2012-01-10..2016-01-11
Casten Nemra  MHL GOV 2016-01-11..2016-01-28  MHL GOV 2020-01..2022
Hilda Heine  MHL GOV 2012..2020-01-13  MHL GOV 2024-01-03..
David Kabua  MHL GOV 2020-01-13..2024-01-03
Tony deBrum | Tony de Brum  MHL GOV 2008..2016-01
John Silk  MHL GOV
Gerald Zackios  MHL GOV
Kalani Kaneko  MHL GOV
Jack Ading  MHL GOV
Phillip Muller  MHL GOV
Kathy Jetnil-Kijiner | Kathy Jetñil-Kijiner  MHL CVL
# Cook Islands, Niue, Pacific Forum, French Pacific
Geoffrey Henry  NZL GOV 1989-02..1999-07
Terepai Maoate  NZL GOV 1999-11..2002-02
Robert Woonton  NZL GOV 2002-02..2004-12
Jim Marurai  NZL GOV 2004-12..2010-11
Henry Puna  NZL GOV 2010-11-30..2020-09-30  IGO 2021-05..2024-05
Tina Browne  NZL OPP
Toke Talagi  NZL GOV 2008-06..2020-06-10
Young Vivian  NZL GOV 2002-05..2008-06
Dalton Tagelagi  NZL GOV 2020-06-11..
Noel Levi  IGO 1998..2004
Greg Urwin  IGO 2004-01..2008-05
Tuiloma Neroni Slade  IGO JUD 2003..2006  IGO 2008-10..2014
Meg Taylor | Dame Meg Taylor  IGO 2014-12..2021-05
Antony Géros  FRA PTY LEG
Gaston Tong Sang  FRA GOV LEG
Jacques Lafleur  FRA PTY LEG ..2010-12-04
Thierry Santa  FRA GOV 2019-06..2021-07
Nicolas Metzdorf  FRA LEG
Daniel Goa  FRA PTY OPP
Nidoïsh Naisseline  FRA PTY ..2015
# United States: presidents and cabinets
Gerald Ford  USA GOV 1973-12-06..1977-01-20
Lyndon Johnson | Lyndon B. Johnson | Lyndon Baines Johnson  USA GOV 1961-01-20..1969-01-20
John F. Kennedy  USA GOV 1961-01-20..1963-11-22
Dwight Eisenhower | Dwight D. Eisenhower  USA MIL ..1952-05  USA GOV 1953-01-20..1961-01-20
Harry Truman | Harry S. Truman  USA GOV 1945-01-20..1953-01-20
Franklin Roosevelt | Franklin D. Roosevelt | Franklin Delano Roosevelt  USA GOV 1933-03-04..1945-04-12
Dan Quayle  USA GOV 1989-01-20..1993-01-20
Walter Mondale  USA GOV 1977-01-20..1981-01-20  USA GOV 1993-08..1996-12
Spiro Agnew  USA GOV 1969-01-20..1973-10-10
Lawrence Eagleburger  USA GOV ..1993-01-19
George Shultz  USA GOV 1982-07-16..1989-01-20
Alexander Haig  USA MIL ..1979-06  USA GOV 1981-01-22..1982-07-05
Cyrus Vance  USA GOV 1977-01-20..1980-04-28  UNO 1991-10..1993-05
Zbigniew Brzezinski  USA GOV 1977-01-20..1981-01-20
Brent Scowcroft  USA GOV 1989-01-20..1993-01-20
Anthony Lake  USA GOV 1993-01-20..1997-03  UNO 2010-05-01..2017-12-31
Sandy Berger | Samuel Berger  USA GOV 1993-01-20..2001-01-20
Stephen Hadley  USA GOV 2001-01-20..2009-01-20
James L. Jones  USA MIL ..2007-02  USA GOV 2009-01-20..2010-10-08
Tom Donilon  USA GOV 2009-01-20..2013-07-01
Ben Rhodes  USA GOV 2009-01-20..2017-01-20
Denis McDonough  USA GOV 2009-01-20..2017-01-20  USA GOV 2021-02-09..2025-01-20
Robert O'Brien | Robert C. O'Brien  USA GOV 2018-05..2021-01-20
Mike Waltz | Michael Waltz  USA LEG 2019-01-03..2025-01-20  USA GOV 2025-01-21..
KT McFarland | K.T. McFarland  USA GOV 2017-01-20..2017-05
Matthew Pottinger | Matt Pottinger  USA GOV 2017-01..2021-01-06
John Poindexter  USA GOV 1985-12..1986-11
Oliver North  USA MIL GOV ..1987
Caspar Weinberger  USA GOV 1981-01-21..1987-11-23
Frank Carlucci  USA GOV 1986..1989-01-20
Robert McNamara  USA GOV 1961-01..1968-02  IGO 1968-04..1981-06
Les Aspin  USA LEG ..1993-01-19  USA GOV 1993-01-20..1994-02-03
William Perry | William J. Perry  USA GOV 1993-03..1997-01-24
William Cohen | William S. Cohen  USA LEG ..1997-01-03  USA GOV 1997-01-24..2001-01-20
Christopher Miller | Christopher C. Miller  USA GOV 2020-08..2021-01-20
Patrick Shanahan  USA GOV 2017-07..2019-06
Paul Wolfowitz | Wolfowitz  USA GOV 1989..1993-01  USA GOV 2001-03..2005-05  IGO 2005-06-01..2007-06-30
Douglas Feith  USA GOV 2001-07..2005-08
Gordon England  USA GOV 2001-05..2009-02
William Lynn | William J. Lynn  USA GOV 2009-02..2011-10
Robert Work  USA GOV 2009..2017-07
David Norquist  USA GOV 2017-06..2021-02
Kathleen Hicks  USA GOV 2021-02..2025-01-20
Steve Feinberg | Stephen Feinberg  USA BUS ..2025-03-13  USA GOV 2025-03-14..
Elbridge Colby  USA GOV 2025-04..
Michele Flournoy | Michèle Flournoy  USA GOV 2009-02..2012-02
Colin Kahl  USA GOV 2009..2017-01-20  USA GOV 2021-04..2023-07
Dan Driscoll | Daniel Driscoll  USA GOV 2025-02-25..
John Phelan  USA GOV 2025-03..
Troy Meink  USA GOV 2025-05..
Christine Wormuth  USA GOV 2021-05..2025-01-20
Carlos Del Toro  USA GOV 2021-08..2025-01-20
Frank Kendall  USA GOV 2012..2017-01  USA GOV 2021-07..2025-01-20
Ryan McCarthy  USA GOV 2017-08..2021-01-20
Sean Parnell  USA GOV 2025-02..
Nicholas Brady  USA GOV 1988-09..1993-01
Lloyd Bentsen  USA LEG ..1993-01-19  USA GOV 1993-01-20..1994-12-22
Robert Rubin  USA GOV 1993-01-20..1999-07-02
Larry Summers | Lawrence Summers  USA GOV 1993..2001-01-20  USA GOV 2009-01-20..2010-12
Paul O'Neill  USA GOV 2001-01-20..2002-12-31
John Snow  USA GOV 2003-02-03..2006-06-28
Henry Paulson | Hank Paulson  USA GOV 2006-07-10..2009-01-20
Timothy Geithner | Tim Geithner  USA GOV 2003-11..2013-01-25
Jack Lew | Jacob Lew  USA GOV 2009-01..2017-01-20  USA GOV 2023-11..2025-01
Scott Bessent  USA GOV 2025-01-28..
Stuart Levey  USA GOV 2004-07..2011
David S. Cohen  USA GOV 2009..2015-02-08  USA SPY 2015-02-09..2017-01  USA SPY 2021-01..2025-01
Wally Adeyemo  USA GOV 2021-03..2025-01-20
Alan Greenspan  USA GOV 1987-08-11..2006-01-31
Ben Bernanke  USA GOV 2002-08..2014-02-03
Jerome Powell  USA GOV 2012-05-25..
Paul Volcker  USA GOV 1979-08-06..1987-08-11
Lael Brainard  USA GOV 2010..2025-01-20
Lisa Cook  USA GOV 2022-05..
Stephen Miran  USA GOV 2025-03..
Kevin Hassett  USA GOV 2017-09..2020  USA GOV 2025-01-20..
Gary Cohn  USA GOV 2017-01-20..2018-04
Larry Kudlow | Lawrence Kudlow  USA GOV 2018-04-02..2021-01-20
Peter Navarro  USA GOV 2017-01-20..2021-01-20  USA GOV 2025-01-20..
Jason Furman  USA GOV 2009..2017-01-20
Gene Sperling  USA GOV 1993-01..2001-01  USA GOV 2009..2014  USA GOV 2021..2024
Dick Thornburgh  USA GOV JUD 1988-08..1991-08
Janet Reno  USA GOV JUD 1993-03-12..2001-01-20
John Ashcroft  USA LEG ..2001-01-03  USA GOV JUD 2001-02-02..2005-02-03
Alberto Gonzales  USA GOV JUD 2001-01-20..2007-09-17
Michael Mukasey  USA GOV JUD 2007-11-09..2009-01-20
Eric Holder  USA GOV JUD 1997..2001-01-20  USA GOV JUD 2009-02-03..2015-04-27
Loretta Lynch  USA GOV JUD 2010-05..2017-01-20
Jeff Sessions  USA LEG 1997-01-03..2017-02-08  USA GOV JUD 2017-02-09..2018-11-07
Matthew Whitaker | Matt Whitaker  USA GOV JUD 2017-10..2019-02-14  USA GOV 2025-04..
Rod Rosenstein  USA JUD GOV 2005..2019-05
Sally Yates  USA JUD GOV 2010..2017-01-30
Merrick Garland  USA JUD 1997-03..2021-03-10  USA GOV JUD 2021-03-11..2025-01-20
Lisa Monaco  USA GOV JUD 2011..2017-01  USA GOV JUD 2021-04..2025-01-20
Pam Bondi | Pamela Bondi  USA GOV JUD 2011-01-04..2019-01-08  USA GOV JUD 2025-02-05..
Todd Blanche  USA JUD ..2025-03-05  USA GOV JUD 2025-03-06..
Emil Bove  USA GOV JUD 2025-01-20..
Jeffrey Rosen  USA GOV JUD 2017..2021-01-20
Ed Martin  USA GOV JUD 2025-01-20..
Tom Ridge  USA GOV 1995-01-17..2005-02-01
Michael Chertoff  USA GOV 2001..2009-01-21
Janet Napolitano  USA GOV 2003-01-06..2013-09-06
Jeh Johnson  USA GOV 2009-02..2012-12  USA GOV 2013-12-23..2017-01-20
John F. Kelly  USA MIL ..2016-01  USA GOV 2017-01-20..2019-01-02
Kirstjen Nielsen  USA GOV 2017-01..2019-04-10
Elaine Duke  USA GOV 2017-04..2018-04
Kevin McAleenan  USA GOV COP 2017-01..2019-11
Chad Wolf  USA GOV 2019-11-13..2021-01-11
Ken Cuccinelli  USA GOV 2010-01..2014-01  USA GOV 2019-06..2021-01-20
Alejandro Mayorkas  USA GOV 2009-08..2016-10  USA GOV 2021-02-02..2025-01-20
Kristi Noem  USA LEG 2011-01-03..2019-01-03  USA GOV 2019-01-05..
Tom Homan | Thomas Homan  USA COP GOV 2013..2018-06  USA GOV COP 2025-01-20..
Todd Lyons  USA COP 2025-03..
Tricia McLaughlin  USA GOV 2025-01..
Rodney Scott  USA COP
Gregory Bovino | Greg Bovino  USA COP
Stephen Miller  USA GOV 2017-01-20..2021-01-20  USA GOV 2025-01-20..
Steve Bannon | Stephen Bannon | Bannon  USA JRN ..2016-08  USA GOV 2017-01-20..2017-08-18  USA JRN 2017-08-19..
Reince Priebus  USA PTY 2011-01..2017-01-19  USA GOV 2017-01-20..2017-07-31
Mick Mulvaney  USA LEG 2011-01-03..2017-02-16  USA GOV 2017-02-17..2021-01-06
Mark Meadows  USA LEG 2013-01-03..2020-03-30  USA GOV 2020-03-31..2021-01-20
Kellyanne Conway  USA GOV 2017-01-20..2020-08-31
Ivanka Trump  USA GOV 2017-03..2021-01-20
Donald Trump Jr. | Donald Trump Jr | Don Jr.  USA BUS
Eric Trump  USA BUS
Melania Trump  USA GOV SOC 2017-01-20..2021-01-20  USA GOV SOC 2025-01-20..
Michelle Obama  USA GOV SOC 2009-01-20..2017-01-20
Laura Bush  USA GOV SOC 2001-01-20..2009-01-20
Jill Biden  USA GOV SOC 2009-01-20..2017-01-20  USA GOV SOC 2021-01-20..2025-01-20
Hunter Biden  USA BUS SOC
Susie Wiles  USA PTY ..2025-01-19  USA GOV 2025-01-20..
Ron Klain  USA GOV 2009..2015-02  USA GOV 2021-01-20..2023-02-08
Jeff Zients  USA GOV 2010..2017-01-20  USA GOV 2021-01-20..2025-01-20
Rahm Emanuel  USA LEG 2003-01-03..2009-01-02  USA GOV 2009-01-20..2019-05-20  USA GOV 2022-01..2025-01-15
William Daley  USA GOV 1997-01..2000-07  USA GOV 2011-01-13..2012-01-27
Pete Rouse  USA GOV 2009-01..2014
David Axelrod  USA GOV 2009-01-20..2011-01
David Plouffe  USA GOV 2011-01..2013-01
Valerie Jarrett  USA GOV 2009-01-20..2017-01-20
John Podesta  USA GOV 1998-10..2001-01-20  USA GOV 2014-01..2015-02  USA GOV 2022-09..2025-01-20
Andrew Card | Andy Card  USA GOV 1992-02..1993-01-20  USA GOV 2001-01-20..2006-04-14
Joshua Bolten | Josh Bolten  USA GOV 2001-01-20..2009-01-20
Karl Rove  USA GOV 2001-01-20..2007-08-31
Lewis Libby | Scooter Libby | Lewis "Scooter" Libby  USA GOV 2001-01-20..2005-10-28
Dan Bartlett  USA GOV 2001-01-20..2007-07
Karen Hughes  USA GOV 2001-01-20..2002-07  USA GOV 2005-09..2007-12
George Stephanopoulos  USA GOV 1993-01-20..1996-12  USA JRN 1997..
Leon Fuerth  USA GOV 1993-01-20..2001-01-20
Strobe Talbott  USA GOV 1993-04..2001-01-20
Dennis Ross  USA GOV 1989..2001-01-20  USA GOV 2009-02..2011-11
Martin Indyk  USA GOV 1993-01..2001-07  USA GOV 2013-07..2014-06
George Mitchell | George J. Mitchell  USA LEG ..1995-01-03  USA GOV 1995-01-04..1998-04  USA GOV 2009-01-22..2011-05-20
Aaron David Miller  USA GOV ..2003
Richard Armitage  USA GOV 2001-03..2005-02-22
Robert Zoellick  USA GOV 2001-02-07..2006-07  IGO 2007-07-01..2012-06-30
John Negroponte  USA GOV 1981..2005-04-20  USA SPY GOV 2005-04-21..2007-02-13  USA GOV 2007-02-14..2009-01-20
James Steinberg  USA GOV 1993..2001-01  USA GOV 2009-01-29..2011-07
Thomas Nides  USA GOV 2011..2013-02  USA GOV 2021-12..2023-07
Wendy Sherman  USA GOV 1993..2001-01  USA GOV 2011-09..2015-10  USA GOV 2021-04..2023-07
John J. Sullivan  USA GOV 2017-05-24..2022-10
Stephen Biegun | Steve Biegun  USA GOV 2018-08..2021-01-20
Victoria Nuland | Toria Nuland  USA GOV 2005..2017-01-20  USA GOV 2021-05..2024-03-22
Kurt Campbell  USA GOV 2009-06..2013-02  USA GOV 2021-01-20..2025-01-20
Christopher Landau  USA GOV 2019-08..2021-01-20  USA GOV 2025-03..
Marc Grossman  USA GOV 1994..2005-02  USA GOV 2011-02..2012-12
Thomas Pickering  USA GOV 1974..2001-01
Thomas Shannon | Tom Shannon  USA GOV 2003..2018-06
Roger Noriega  USA GOV 2001..2005-10
Otto Reich  USA GOV 1983..1989  USA GOV 2001..2004-06
Elliott Abrams  USA GOV 1981..1989-01  USA GOV 2001-06..2009-01-20  USA GOV 2019-01-25..2021-01-20
Roberta Jacobson  USA GOV 2011-07..2018-05  USA GOV 2021-01..2021-04
Arturo Valenzuela  USA GOV 2009-11..2011-08
Brian Nichols  USA GOV 2014..2025-01-20
Mauricio Claver-Carone  USA GOV 2018..2020-09  IGO 2020-10-01..2022-09-26  USA GOV 2025-01..2025-06
Kimberly Breier  USA GOV 2018-10..2019-08
Christopher Hill | Christopher R. Hill | Chris Hill  USA GOV 1996..2010-08  USA GOV 2022-04..2025-01
Winston Lord  USA GOV 1985..1989  USA GOV 1993-04..1997
Daniel Russel  USA GOV 2009..2017-03
David Stilwell  USA MIL ..2015  USA GOV 2019-06..2021-01-20
Daniel Kritenbrink  USA GOV 2017..2025-01
Randall Schriver | Randy Schriver  USA GOV 2003..2005  USA GOV 2018-01..2019-12
Jack Pritchard | Charles Pritchard  USA GOV 2001..2003-08
Joseph DeTrani  USA GOV SPY 2003..2012
Stephen Bosworth  USA GOV 1995..2001-02  USA GOV 2009-02..2011-10
Glyn Davies  USA GOV ..2018
Joseph Yun  USA GOV ..2018-03  USA GOV 2025-01..2025-10
Alex Wong  USA GOV 2017..2021-01  USA GOV 2025-01-20..2025-05
Allison Hooker  USA GOV
Robert Gallucci  USA GOV ..1996-04
Robert Einhorn  USA GOV 1999..2001  USA GOV 2009..2013
Bill Richardson  USA LEG 1983-01-03..1997-02-13  USA GOV 1997-02-18..2001-01-20  USA GOV 2003-01-01..2011-01-01  USA CVL 2011-01-02..2023-09-01
R. Nicholas Burns | Nicholas Burns | Nick Burns  USA GOV 1995..2008-04  USA GOV 2022-01..2025-01-20
Rose Gottemoeller  USA GOV ..2016-10-16  IGO 2016-10-17..2019-10
Ellen Tauscher  USA LEG 1997-01..2009-06-26  USA GOV 2009-06-27..2012-02
Bonnie Jenkins  USA GOV 2021-07..2025-01-20
Philip Gordon  USA GOV 2009-05..2015-04  USA GOV 2021-01-20..2025-01-20
Daniel Fried  USA GOV 1997..2017-02
A. Wess Mitchell | Wess Mitchell  USA GOV 2017-10..2019-02
Karen Donfried  USA GOV 2013..2014  USA GOV 2021-10..2023-03
James O'Brien  USA GOV 2015..2017-01  USA GOV 2021-04..2025-01
Derek Chollet  USA GOV 2009..2015  USA GOV 2021-01..2025-01
Kurt Volker  USA GOV 2005..2009  USA GOV 2017-07-07..2019-09-27
Keith Kellogg  USA MIL ..2003  USA GOV 2017-01-20..2021-01-20  USA GOV 2025-01-20..2026-01
Richard Grenell | Ric Grenell  USA GOV 2001..2008  USA GOV 2018-05..2021-01-20  USA GOV 2025-01-20..
Tom Barrack | Thomas Barrack  USA BUS ..2025-05-13  USA GOV 2025-05-14..
Morgan Ortagus  USA GOV 2019-04..2021-01-20  USA GOV 2025-01..
Massad Boulos  USA BUS ..2025-01-19  USA GOV 2025-01-20..
Mike Huckabee  USA GOV 1996-07-15..2007-01-09  USA PTY 2007-01-10..2025-04-20  USA GOV 2025-04-21..
David Friedman  USA GOV 2017-03-29..2021-01-20
Dan Shapiro | Daniel Shapiro | Daniel B. Shapiro  USA GOV 2009..2017-01-20  USA GOV 2021..2025-01-20
Jason Greenblatt  USA GOV 2017-01-20..2019-10
Avi Berkowitz  USA GOV 2017..2021-01-20
Adam Boehler  USA GOV 2019..2021-01-20  USA GOV 2025-01..
Roger Carstens  USA GOV 2020-02..2025-01-20
Brian Hook  USA GOV 2017-01..2020-08
Robert Malley | Rob Malley  USA GOV 1998..2001-01  USA GOV 2014..2017-01-20  NGO CVL 2018-01..2021-01-27  USA GOV 2021-01-28..2023-06
Amos Hochstein  USA GOV 2011..2017-01  USA GOV 2021-08..2025-01-20
David Satterfield  USA GOV 1998..2022-04  USA GOV 2023-10..2024-05
Barbara Leaf  USA GOV 2014..2018  USA GOV 2022-05..2025-01-20
David Schenker  USA GOV 2019-06..2021-01-20
Anne Patterson | Anne W. Patterson  USA GOV 1997..2017-01
Ryan Crocker  USA GOV 1990..2012-07
April Glaspie  USA GOV 1988..1990-08
Chris Stevens | J. Christopher Stevens | Christopher Stevens  USA GOV ..2012-09-11
Robert Ford  USA GOV 2006..2014-02
Francis Ricciardone  USA GOV ..2014
Jeffrey Feltman  USA GOV 2004-07..2012-06  UNO 2012-07-02..2018-03  USA GOV 2021-04..2022-01
Frederic Hof  USA GOV 2009..2012-09
Joseph C. Wilson  USA GOV ..1998
Richard Olson  USA GOV ..2016
Cameron Munter  USA GOV ..2012
Ronald Neumann  USA GOV 1994..2007
Karl Eikenberry  USA MIL ..2009-04  USA GOV 2009-05..2011-07
James B. Cunningham  USA GOV 2008..2014
Alice Wells  USA GOV 2014..2020-05
Robin Raphel  USA GOV 1993..2014
Richard Boucher  USA GOV JRN 1992..2009
Nisha Biswal | Nisha Desai Biswal  USA GOV 2013..2017-01
Donald Lu  USA GOV 2018..2025-01
James Dobbins  USA GOV ..2002  USA GOV 2013-05..2014-07
Dan Feldman  USA GOV 2009..2015
Johnnie Carson  USA GOV 1991..2013-03
Jendayi Frazer  USA GOV 2001..2009-01
Herman Cohen  USA GOV 1989..1993-04
Chester Crocker  USA GOV 1981..1989-04
Walter Kansteiner  USA GOV 2001..2003-11
Tibor Nagy  USA GOV 1996..2002  USA GOV 2018-07..2021-01-20
Molly Phee  USA GOV 2015..2025-01
Mike Hammer | Michael Hammer  USA GOV 2009..2025
Tom Perriello  USA LEG 2009-01..2011-01  USA GOV 2015-07..2016-12  USA GOV 2024-02..2025-01-20
J. Peter Pham | Peter Pham  USA GOV 2018-11..2021-01
Donald Booth  USA GOV 2005..2017  USA GOV 2019-06..2021
Princeton Lyman  USA GOV 1986..1998  USA GOV 2011-03..2013-03
Scott Gration  USA MIL ..2006  USA GOV 2009-03..2012-06
Andrew Natsios  USA GOV 2001-05..2007-12
Troy Fitrell  USA GOV 2022..2025
Jim Inhofe | James Inhofe  USA LEG 1987-01..2023-01-03
# United States: UN ambassadors, intelligence, police
Jeane Kirkpatrick  USA GOV 1981-02..1985-04
John Danforth  USA LEG ..1995-01-03  USA GOV 2001-09..2005-01
Rosemary DiCarlo  USA GOV 2005..2014  UNO 2018-05..
Kelly Craft  USA GOV 2017-10..2021-01-20
Jonathan R. Cohen  USA GOV 2018..2021
Dorothy Shea  USA GOV 2020..
Elise Stefanik  USA LEG 2015-01-03..
Jeffrey DeLaurentis  USA GOV
David Pressman  USA GOV 2014..2017-01  USA GOV 2022-09..2025-01
Alejandro Wolff  USA GOV
William Webster  USA COP 1978-02..1987-05-25  USA SPY 1987-05-26..1991-08-31
William Casey  USA SPY 1981-01-28..1987-01-29
Jim Woolsey | James Woolsey | R. James Woolsey  USA SPY 1993-02..1995-01
John Deutch  USA GOV 1993..1995-05-09  USA SPY 1995-05-10..1996-12
George Tenet  USA SPY 1995-07..2004-07-11
Porter Goss  USA LEG 1989-01..2004-09-23  USA SPY 2004-09-24..2006-05
Michael Hayden | Michael V. Hayden  USA SPY 1999-03..2009-02-12
Gina Haspel  USA SPY ..2021-01-19
John Ratcliffe  USA LEG 2015-01-03..2020-05-22  USA SPY GOV 2020-05-26..2021-01-20  USA SPY 2025-01-23..
Michael Morell  USA SPY ..2013-08
John McLaughlin  USA SPY ..2004-11
Avril Haines  USA SPY 2013-08..2015-01-09  USA GOV 2015-01-10..2017-01-20  USA SPY GOV 2021-01-21..2025-01-20
Dan Coats  USA LEG 1989..1999-01-03  USA GOV 2001-08..2005-02  USA LEG 2011-01-03..2017-01-03  USA SPY GOV 2017-03-16..2019-08-15
James Clapper  USA SPY 1992..1995-09  USA SPY 2001..2017-01-20
Dennis Blair  USA MIL ..2002-05  USA SPY GOV 2009-01-29..2010-05-28
Mike McConnell | John Michael McConnell  USA SPY 1992-05..1996-02  USA SPY GOV 2007-02-20..2009-01-27
Joseph Maguire  USA SPY MIL ..2020-02
Tulsi Gabbard | Gabbard  USA LEG 2013-01-03..2021-01-03  USA SPY GOV 2025-02-12..
Joe Kent  USA SPY GOV 2025-07..
Keith Alexander  USA SPY MIL 2005-08..2014-03
Michael S. Rogers  USA SPY MIL 2014-04..2018-05
Paul Nakasone  USA SPY MIL 2018-05..2024-02
Timothy Haugh  USA SPY MIL 2024-02..2025-04
Louis Freeh  USA COP 1993-09-01..2001-06-25
Andrew McCabe  USA COP ..2018-03-16
Christopher Wray | Chris Wray  USA COP 2017-08-02..2025-01-19
Kash Patel  USA GOV 2019..2021-01-20  USA COP 2025-02-21..
Dan Bongino  USA JRN ..2025-03-16  USA COP 2025-03-17..2026-01
Peter Strzok  USA COP ..2018-08
J. Edgar Hoover  USA COP 1924..1972-05-02
Kimberly Cheatle  USA COP 2022-09..2024-07-23
Ronald Rowe  USA COP 2024-07..2025-01
Sean Curran  USA COP 2025-01..
William Bratton | Bill Bratton  USA COP ..2016-09
Raymond Kelly | Ray Kelly  USA COP ..2013-12
Bernard Kerik  USA COP 2000-08..2001-12
Anne Milgram  USA GOV JUD 2007..2010-01  USA COP 2021-06..2025-01-20
Terrance Cole | Terry Cole  USA COP 2025-07..
Derek Chauvin  USA COP ..2020-05-26
# United States: other cabinet
Ron Brown  USA PTY 1989..1993-01-20  USA GOV 1993-01-22..1996-04-03
Mickey Kantor  USA GOV 1993-01..1997-01
Donald Evans  USA GOV 2001-01-20..2005-02
Carlos Gutierrez  USA GOV 2005-02..2009-01-20
Gary Locke  USA GOV 1997-01-15..2005-01-12  USA GOV 2009-03-26..2014-02
Penny Pritzker  USA GOV 2013-06..2017-01-20  USA GOV 2023-09..2024-09
Wilbur Ross  USA BUS ..2017-02-27  USA GOV 2017-02-28..2021-01-20
Gina Raimondo  USA GOV 2011-01..2025-01-20
Howard Lutnick  USA BUS ..2025-02-20  USA GOV 2025-02-21..
Charlene Barshefsky  USA GOV 1993..2001-01-20
Rob Portman  USA LEG 1993-05..2005-04  USA GOV 2005-05-17..2007-06  USA LEG 2011-01-03..2023-01-03
Susan Schwab  USA GOV 2005..2009-01-20
Ron Kirk  USA GOV 2009-03-18..2013-03
Michael Froman  USA GOV 2009-01..2017-01-20
Robert Lighthizer  USA GOV 2017-05-15..2021-01-20
Katherine Tai  USA GOV 2021-03-18..2025-01-20
Jamieson Greer  USA GOV 2017..2020  USA GOV 2025-02-27..
Donna Shalala  USA GOV 1993-01-22..2001-01-20  USA LEG 2019-01-03..2021-01-03
Tommy Thompson  USA GOV 1987-01..2005-01-26
Michael Leavitt  USA GOV 1993-01..2009-01-20
Kathleen Sebelius  USA GOV 2003-01..2014-06
Sylvia Burwell | Sylvia Mathews Burwell  USA GOV 2013-04..2017-01-20
Tom Price  USA LEG 2005-01-03..2017-02-10  USA GOV 2017-02-11..2017-09-29
Alex Azar  USA GOV 2018-01-29..2021-01-20
Xavier Becerra  USA LEG 1993-01-03..2017-01-23  USA GOV JUD 2017-01-24..2021-03-18  USA GOV 2021-03-19..2025-01-20
Robert F. Kennedy Jr. | Robert F. Kennedy Jr | RFK Jr. | Robert Kennedy Jr.  USA CVL ..2023-04-18  USA OPP PTY 2023-04-19..2024-11  USA GOV MED 2025-02-13..
Anthony Fauci | Fauci  USA GOV MED ..2022-12-31
Deborah Birx  USA GOV MED 2014-04..2021-01
Rochelle Walensky  USA GOV MED 2021-01-20..2023-06-30
Robert Redfield  USA GOV MED 2018-03..2021-01-20
Francis Collins  USA GOV MED 2009-08..2021-12
Jerome Adams  USA GOV MED 2017-09..2021-01
Vivek Murthy  USA GOV MED 2014-12..2017-04  USA GOV MED 2021-03..2025-01-20
Scott Gottlieb  USA GOV MED 2017-05..2019-04
Jay Bhattacharya  USA MED EDU ..2025-03-31  USA GOV MED 2025-04-01..
Mehmet Oz | Dr. Oz  USA MED PTY ..2025-04-17  USA GOV MED 2025-04-18..
Marty Makary  USA MED ..2025-03-31  USA GOV MED 2025-04-01..
Susan Monarez  USA GOV MED 2025-01..2025-08-27
Atul Gawande  USA MED ..2022-01-03  USA GOV 2022-01-04..2025-01-20
Margaret Spellings  USA GOV 2001-01..2009-01-20
Arne Duncan  USA GOV 2001-06..2015-12-31
Betsy DeVos  USA GOV 2017-02-07..2021-01-08
Miguel Cardona  USA GOV 2021-03-02..2025-01-20
Linda McMahon  USA BUS ..2017-02-13  USA GOV 2017-02-14..2019-04  USA GOV 2025-03-03..
Hazel O'Leary  USA GOV 1993-01-22..1997-01
Spencer Abraham  USA LEG 1995-01..2001-01-03  USA GOV 2001-01-20..2005-02
Samuel Bodman  USA GOV 2001..2009-01-20
Steven Chu  USA GOV 2009-01-21..2013-04
Ernest Moniz  USA GOV 2013-05-21..2017-01-20
Rick Perry  USA GOV 2000-12-21..2015-01-20  USA GOV 2017-03-02..2019-12-01
Dan Brouillette  USA GOV 2017-08..2021-01-20
Jennifer Granholm  USA GOV 1999-01..2011-01-01  USA GOV 2021-02-25..2025-01-20
Chris Wright  USA GOV 2025-02-04..
Bruce Babbitt  USA GOV 1993-01-22..2001-01-02
Gale Norton  USA GOV 2001-01-31..2006-03-31
Dirk Kempthorne  USA LEG 1993-01..1999-01-03  USA GOV 1999-01-04..2009-01-19
Ken Salazar  USA LEG 2005-01-03..2009-01-20  USA GOV 2009-01-21..2013-04  USA GOV 2021-09..2025-01-07
Sally Jewell  USA GOV 2013-04..2017-01-20
Ryan Zinke  USA LEG 2015-01-03..2017-03-01  USA GOV 2017-03-02..2019-01-02  USA LEG 2023-01-03..
David Bernhardt  USA GOV 2017-08..2021-01-20
Deb Haaland  USA LEG 2019-01-03..2021-03-16  USA GOV 2021-03-17..2025-01-20
Doug Burgum  USA GOV 2016-12-15..2024-12-15  USA GOV 2025-02-01..
Gina McCarthy  USA GOV 2009-06..2017-01-20  USA GOV 2021-01-20..2022-09
Scott Pruitt  USA GOV 2011-01..2018-07-06
Andrew Wheeler  USA GOV 2018-04..2021-01-20
Michael Regan  USA GOV 2021-03-11..2024-12-31
Lee Zeldin  USA LEG 2015-01-03..2023-01-03  USA GOV 2025-01-29..
Christine Todd Whitman  USA GOV 1994-01-18..2003-06
Norman Mineta | Norm Mineta  USA LEG ..1995-10  USA GOV 2000-07..2006-07
Ray LaHood  USA LEG 1995-01..2009-01-03  USA GOV 2009-01-23..2013-07
Anthony Foxx  USA GOV 2013-07..2017-01-20
Elaine Chao  USA GOV 2001-01-29..2009-01-20  USA GOV 2017-01-31..2021-01-11
Pete Buttigieg | Buttigieg  USA GOV 2012-01-01..2020-01-01  USA GOV 2021-02-03..2025-01-20
Sean Duffy  USA LEG 2011-01-03..2019-09-23  USA GOV 2025-01-28..
Robert Reich  USA GOV LAB 1993-01-22..1997-01
Hilda Solis  USA LEG 2001-01..2009-02-23  USA GOV LAB 2009-02-24..2013-01
Tom Perez | Thomas Perez  USA GOV 2009-10..2017-01-20  USA PTY 2017-02-25..2021-01
Alex Acosta | Alexander Acosta  USA JUD 2005..2009  USA GOV LAB 2017-04-28..2019-07-19
Marty Walsh  USA GOV 2014-01..2023-03
Lori Chavez-DeRemer  USA LEG 2023-01-03..2025-01-03  USA GOV LAB 2025-03-11..
Mel Martinez  USA GOV 2001-01..2003-12  USA LEG 2005-01-03..2009-09
Julián Castro  USA GOV 2009-06..2017-01-20
Ben Carson  USA MED ..2017-03-01  USA GOV 2017-03-02..2021-01-20
Marcia Fudge  USA LEG 2008-11..2021-03-10  USA GOV 2021-03-11..2024-03
Scott Turner  USA GOV 2025-02-05..
Sonny Perdue  USA GOV 2003-01-13..2011-01-10  USA GOV 2017-04-25..2021-01-20
Tom Vilsack  USA GOV 1999-01-15..2007-01-12  USA GOV 2009-01-20..2017-01-13  USA GOV 2021-02-24..2025-01-20
Brooke Rollins  USA GOV 2018..2021-01-20  USA GOV 2025-02-13..
Eric Shinseki  USA MIL ..2003-06  USA GOV 2009-01-21..2014-05-30
David Shulkin  USA GOV 2015..2018-03-28
Robert Wilkie  USA GOV 2017..2021-01-20
Doug Collins  USA LEG 2013-01-03..2021-01-03  USA GOV 2025-02-05..
Mitch Daniels  USA GOV 2001-01..2003-06  USA GOV 2005-01-10..2013-01-14
Peter Orszag  USA GOV 2009-01..2010-07
Shaun Donovan  USA GOV 2009-01..2017-01-20
Russell Vought | Russ Vought  USA GOV 2018..2021-01-20  USA GOV 2025-02-07..
Neera Tanden  USA GOV 2021-05..2025-01-20
Shalanda Young  USA GOV 2021-03..2025-01-20
Gayle Smith  USA GOV 2009..2017-01-20  USA GOV 2021-04..2022
Rajiv Shah  USA GOV 2009..2015-02
Brian Atwood | J. Brian Atwood  USA GOV 1993..1999
Peter Marocco  USA GOV 2025-01..2025-04
Jeremy Lewin  USA GOV 2025-03..
Brendan Carr  USA GOV
Kelly Loeffler  USA LEG 2020-01-06..2021-01-20  USA GOV 2025-02-20..
Vivek Ramaswamy  USA BUS PTY
Todd Stern  USA GOV 2009-01..2016-04
Jonathan Pershing  USA GOV 2009..2022
Michael Kratsios  USA GOV
David Sacks  USA BUS ..2025-01-19  USA GOV BUS 2025-01-20..
Sam Brownback  USA LEG 1995-01..2011-01-03  USA GOV 2011-01-10..2021-01-20
Rashad Hussain  USA GOV 2010..2017  USA GOV 2022-01..2025-01-20
Deborah Lipstadt  USA EDU ..2022-05-02  USA GOV 2022-05-03..2025-01-20
Beth Van Schaack  USA GOV 2022-03..2025-01
Kristie Kenney  USA GOV
William B. Taylor | Bill Taylor  USA GOV 2006-06..2009-05  USA GOV 2019-06..2020-01
Marie Yovanovitch  USA GOV 2005..2020-01
Gordon Sondland  USA BUS ..2018-06  USA GOV 2018-07-09..2020-02-07
Fiona Hill  USA GOV 2006..2009  USA GOV 2017-04..2019-07
Alexander Vindman  USA MIL ..2020-07
Geoffrey Pyatt  USA GOV 2013-07..2025-01
Bridget Brink  USA GOV 2019-07..2025-04
Michael McFaul  USA GOV 2009-01..2014-02-26  USA EDU 2014-02-27..
Jon Huntsman | Jon Huntsman Jr.  USA GOV 2005-01-03..2011-04-30  USA PTY 2011-06..2012-01  USA GOV 2017-09..2019-10
John Beyrle  USA GOV 2005..2012-01
Alexander Vershbow  USA GOV ..2012-02-19  IGO 2012-02-20..2016-10
John Tefft  USA GOV 2000..2017-09
Lynne Tracy  USA GOV
Max Baucus  USA LEG 1978-12..2014-02-06  USA GOV 2014-02-21..2017-01
Terry Branstad  USA GOV 1983-01..1999-01-15  USA GOV 2011-01-14..2020-10
David Perdue  USA LEG 2015-01-03..2021-01-03  USA GOV 2025-05..
Clark Randt | Clark T. Randt  USA GOV 2001-07..2009-01
James Sasser  USA LEG 1977-01..1995-01-03  USA GOV 1996-02..1999
Joseph Prueher  USA MIL ..1999-05  USA GOV 1999-12..2001-05
Howard Baker  USA LEG ..1985-01-03  USA GOV 1987-02..1988-07  USA GOV 2001-07..2005-02
Thomas Schieffer | J. Thomas Schieffer  USA GOV 2001-07..2009-01
John Roos  USA GOV 2009-08..2013-08
Caroline Kennedy  USA GOV 2013-11..2017-01-18  USA GOV 2022-07..2024-11
William Hagerty | Bill Hagerty  USA GOV 2017-08..2019-07  USA LEG 2021-01-03..
George Glass  USA GOV 2017..2021-01  USA GOV 2025-04..
Mark Lippert  USA GOV 2009..2017-01-20
Harry Harris  USA MIL ..2018-05  USA GOV 2018-07..2021-01-20
Philip Goldberg  USA GOV 2006..2025-01
Raymond Greene  USA GOV
Sandra Oudkirk  USA GOV 2021-07..2024-07
William Stanton  USA GOV 2009..2012
James Moriarty  USA GOV
Jeffrey Bader  USA GOV 2009-01..2011-04
Evan Medeiros  USA GOV 2009..2015
Ed Royce  USA LEG 1993-01-03..2019-01-03
Christopher Dodd | Chris Dodd  USA LEG 1975-01-03..2011-01-03
Brett Giroir  USA GOV MED 2018-02..2021-01
# United States: spokespeople
Margaret Tutwiler  USA GOV 1989..1992  USA GOV 2001..2004
Marlin Fitzwater  USA GOV 1987..1993-01-20
James Rubin | Jamie Rubin  USA GOV 1993..2000-05
Dee Dee Myers  USA GOV 1993-01-20..1994-12
Mike McCurry  USA GOV 1993..1998-10
Joe Lockhart  USA GOV 1998-10..2000-09
Jake Siewert  USA GOV 2000..2001-01-20
Ari Fleischer  USA GOV 2001-01-20..2003-07-15
Scott McClellan  USA GOV 2001-01..2006-05
Tony Snow  USA JRN ..2006-05-07  USA GOV 2006-05-08..2007-09-14
Dana Perino  USA GOV 2005..2009-01-20  USA JRN 2009-02..
Gordon Johndroe  USA GOV 2001..2009-01-20
Sean McCormack  USA GOV 2001..2009-01-20
Adam Ereli  USA GOV 2003..2011
Robert Gibbs  USA GOV 2009-01-20..2011-02
P.J. Crowley | Philip Crowley | Philip J. Crowley  USA GOV 1997..2001-01  USA GOV 2009-05..2011-03
Mark Toner  USA GOV
Jay Carney  USA GOV 2009-01..2014-06
Josh Earnest  USA GOV 2009..2017-01-20
Jen Psaki | Jennifer Psaki  USA GOV 2009..2017-01-20  USA GOV 2021-01-20..2022-05-13  USA JRN 2022-05-14..
Marie Harf  USA GOV 2013..2017-01
John Kirby | John F. Kirby  USA MIL 2010..2015-05-11  USA GOV 2015-05-12..2017-01-20  USA GOV 2021-01-20..2025-01-20
Tommy Vietor  USA GOV 2009..2013-03
Caitlin Hayden  USA GOV ..2014
Ned Price  USA SPY ..2014  USA GOV 2015..2017-02  USA GOV 2021-01-20..2025-01-20
Bernadette Meehan  USA GOV
Sean Spicer  USA PTY 2011..2017-01-19  USA GOV 2017-01-20..2017-07-21
Anthony Scaramucci  USA BUS ..2017-07-20  USA GOV 2017-07-21..2017-07-31
Sarah Huckabee Sanders | Sarah Sanders  USA GOV 2017-01-20..2019-07-01  USA GOV 2023-01-10..
Stephanie Grisham  USA GOV 2017-01-20..2021-01-06
Kayleigh McEnany  USA GOV 2020-04-07..2021-01-20
Hogan Gidley  USA GOV 2017-10..2020-07
Heather Nauert  USA JRN ..2017-04-23  USA GOV 2017-04-24..2019-04
Robert Palladino  USA GOV
Karine Jean-Pierre  USA GOV 2021-01-20..2025-01-20
Matthew Miller  USA GOV 2009..2011  USA GOV 2023-04..2025-01-20
Vedant Patel  USA GOV 2021-01-20..2025-01-20
Sergio Gor  USA GOV 2025-01-20..
Tammy Bruce  USA JRN ..2025-01-19  USA GOV 2025-01-20..
Tommy Pigott  USA GOV 2025-01-20..
Karoline Leavitt  USA GOV 2020..2021-01-20  USA GOV 2025-01-20..
Steven Cheung  USA GOV 2017-01..2018  USA GOV 2025-01-20..
Adrienne Watson  USA GOV 2021..2024
Emily Horne  USA GOV 2014..2017  USA GOV 2021-01-20..2022-03
Anna Kelly  USA GOV 2025-01-20..
Sean Savett  USA GOV 2022..2025-01-20
Kenneth Bacon  USA GOV 1994..2001
Victoria Clarke | Torie Clarke  USA GOV 2001-05..2003-06
Lawrence Di Rita | Larry Di Rita  USA GOV 2001..2006
Bryan Whitman  USA GOV
Geoff Morrell  USA GOV 2007..2011
George Little  USA GOV SPY 2007..2013
Jonathan Hoffman  USA GOV 2017..2020
Pat Ryder | Patrick Ryder  USA MIL 2010..2025
Sabrina Singh  USA GOV 2021..2025-01-20
John Ullyot  USA GOV 2017..2021-01  USA GOV 2025-01..2025-04
Kingsley Wilson  USA GOV 2025-01..
# United States: military
Norman Schwarzkopf | H. Norman Schwarzkopf  USA MIL ..1991-08
John Shalikashvili  USA MIL ..1997-09-30
Hugh Shelton | Henry Shelton | Henry H. Shelton  USA MIL ..2001-10-01
Richard Myers | Richard B. Myers  USA MIL ..2005-09-30
Peter Pace  USA MIL ..2007-09-30
Mike Mullen | Michael Mullen  USA MIL ..2011-09-30
Martin Dempsey  USA MIL ..2015-09-25
Charles Q. Brown | CQ Brown | Charles "CQ" Brown  USA MIL ..2025-02-21
Dan Caine | John Daniel Caine | Dan "Razin" Caine  USA MIL
Christopher Grady  USA MIL
Paul Selva  USA MIL ..2019-07
John Hyten  USA MIL ..2021-11
James Winnefeld  USA MIL ..2015-07
James Cartwright  USA MIL ..2011-08
Edmund Giambastiani  USA MIL ..2007-07
Wesley Clark | Wesley K. Clark  USA MIL ..2000-05  USA PTY 2003-09..2004-02
George Joulwan  USA MIL ..1997-07
Joseph Ralston  USA MIL ..2003-01  USA GOV 2006-08..2007
Bantz Craddock | John Craddock  USA MIL ..2009
James Stavridis  USA MIL ..2013-05
Philip Breedlove  USA MIL ..2016-05
Curtis Scaparrotti  USA MIL ..2019-05
Tod Wolters  USA MIL ..2022-07
Christopher Cavoli  USA MIL ..2025-07
Alexus Grynkewich  USA MIL
Anthony Zinni  USA MIL ..2000-07  USA GOV 2001-11..2003-03
Tommy Franks  USA MIL ..2003-07
John Abizaid  USA MIL ..2007-03  USA GOV 2019-05..2021-01
William Fallon  USA MIL ..2008-03
Ricardo Sanchez  USA MIL ..2006-11
George Casey | George W. Casey  USA MIL ..2011-04
Ray Odierno | Raymond Odierno  USA MIL ..2015-08
Peter Chiarelli  USA MIL ..2012
Mark Kimmitt  USA MIL ..2006  USA GOV 2007..2009-01
Kenneth McKenzie | Frank McKenzie | Kenneth F. McKenzie  USA MIL ..2022-04
Michael Kurilla | Michael "Erik" Kurilla | Erik Kurilla  USA MIL ..2025-08
Brad Cooper | Charles Bradford Cooper  USA MIL
Sean MacFarland  USA MIL ..2018
Stephen Townsend  USA MIL ..2022-08
Paul Funk  USA MIL ..2022
Paul LaCamera  USA MIL ..2024-12
Matthew McFarlane  USA MIL
Wayne Marotto  USA MIL
Myles Caggins  USA MIL
Ryan Dillon  USA MIL
Barry McCaffrey  USA MIL ..1996-02-28  USA GOV 1996-02-29..2001-01-20
David McKiernan  USA MIL ..2009-06
Dan McNeill  USA MIL ..2008
David Barno  USA MIL ..2006
John R. Allen  USA MIL ..2013-04  USA GOV 2014-09-16..2015-11
John F. Campbell  USA MIL ..2016-05
John W. Nicholson  USA MIL ..2018-09
David M. Rodriguez  USA MIL ..2016-07
William McRaven  USA MIL ..2014-08
Eric T. Olson  USA MIL ..2011-08
Raymond A. Thomas  USA MIL ..2019-03
Richard Clarke  USA GOV ..2003-03
Richard D. Clarke  USA MIL ..2022-08
Bryan Fenton  USA MIL ..2025
Frank "Mitch" Bradley | Frank M. Bradley | Mitch Bradley  USA MIL
Carter Ham  USA MIL ..2013-06
Thomas Waldhauser  USA MIL ..2019-07
Michael Langley  USA MIL ..2025-08
Dagvin Anderson  USA MIL
William E. Ward | William "Kip" Ward  USA MIL ..2011-03
Samuel Locklear  USA MIL ..2015-05
Timothy Keating  USA MIL ..2009-12
Robert Willard  USA MIL ..2012-05
Philip Davidson  USA MIL ..2021-05
John Aquilino  USA MIL ..2024-05
Samuel Paparo  USA MIL
Scott Swift  USA MIL ..2018-05
Vincent Brooks  USA MIL ..2018-11
Robert Abrams  USA MIL ..2021-07
Xavier Brunson  USA MIL
Walter Sharp  USA MIL ..2011-07
James Thurman  USA MIL ..2013-10
Leon LaPorte  USA MIL ..2006
Burwell Bell | B.B. Bell  USA MIL ..2008-06
Laura Richardson  USA MIL ..2024-11
Alvin Holsey  USA MIL ..2025-12
Francis Donovan | Francis L. Donovan  USA MIL
Craig Faller  USA MIL ..2021-10
Kurt Tidd  USA MIL ..2018-11
John Galvin  USA MIL ..1992
Maxwell Thurman  USA MIL ..1991
Lori Robinson  USA MIL ..2018-05
Terrence O'Shaughnessy  USA MIL ..2020-08
Glen VanHerck  USA MIL ..2024-02
Gregory Guillot  USA MIL
James Conway  USA MIL ..2010-10
James Amos  USA MIL ..2014-10
Robert Neller  USA MIL ..2019-07
David Berger  USA MIL ..2023-07
Gary Roughead  USA MIL ..2011-09
Jonathan Greenert  USA MIL ..2015-09
Michael Gilday  USA MIL ..2023-08
Lisa Franchetti  USA MIL ..2025-02-21
Daryl Caudle  USA MIL
James McConville  USA MIL ..2023-08
Randy George  USA MIL
David Goldfein  USA MIL ..2020-08
Mark Welsh  USA MIL ..2016-06
David Allvin  USA MIL ..2025-11
Norton Schwartz  USA MIL ..2012-08
Michael Moseley  USA MIL ..2008-07
Jay Raymond | John Raymond  USA MIL ..2022-11
Chance Saltzman  USA MIL
Stephen Whiting  USA MIL
Anthony Cotton  USA MIL ..2025
Charles Richard  USA MIL ..2022-12
Linda Fagan  USA MIL ..2025-01
Kevin Lunday  USA MIL
Thad Allen  USA MIL ..2010
Geoffrey Miller  USA MIL ..2006
Janis Karpinski  USA MIL ..2005
Antonio Taguba  USA MIL ..2007
Lynndie England  USA MIL ..2005
William Caldwell | William B. Caldwell  USA MIL ..2013
Kevin Bergner  USA MIL ..2009
Jeffrey Buchanan  USA MIL ..2019
Russel Honoré  USA MIL ..2008
Ronny Jackson  USA MIL GOV MED ..2019  USA LEG 2021-01-03..
Bowe Bergdahl  USA MIL
Chelsea Manning | Bradley Manning  USA MIL ..2013-08  USA CVL 2013-09..
Reality Winner | Reality Leigh Winner  USA CVL
Jack Teixeira  USA MIL ..2023-04-13
Nidal Hasan | Nidal Malik Hasan  USA MIL
Robert Bales  USA MIL
Eddie Gallagher  USA MIL
Jonathan Pollard  USA SPY
Aldrich Ames  USA SPY
Robert Hanssen  USA COP ..2023-06-05
Ana Montes  USA SPY
Valerie Plame | Valerie Plame Wilson  USA SPY ..2006
Scott Ritter  UNO 1991..1998-08  USA CVL 1998-09..
David Kay  UNO ..1992  USA SPY 2003-06..2004-01
Charles Duelfer  UNO 1993..2000  USA SPY 2004-01..2005
Erik Prince  USA BUS PRM
# United States: Congress leaders and members
Mike Johnson  USA LEG 2017-01-03..
Hakeem Jeffries  USA LEG 2013-01-03..
John Thune  USA LEG
Steny Hoyer  USA LEG
Steve Scalise  USA LEG 2008-05..
Tom Emmer  USA LEG 2015-01-03..
Jim Clyburn | James Clyburn  USA LEG 1993-01-03..
Katherine Clark  USA LEG
Eric Cantor  USA LEG 2001-01-03..2014-08-18
Dennis Hastert  USA LEG 1987-01-03..2007-11-26
Newt Gingrich  USA LEG 1979-01-03..1999-01-03  USA PTY 1999-02..
Tom Foley  USA LEG 1965-01..1995-01-03  USA GOV 1997-11..2001-04
Tom DeLay  USA LEG 1985-01-03..2006-06-09
Dick Armey  USA LEG 1985-01-03..2003-01-03
Dick Gephardt | Richard Gephardt  USA LEG 1977-01-03..2005-01-03
Roy Blunt  USA LEG 1997-01-03..2023-01-03
Trent Lott  USA LEG 1973-01-03..2007-12-18
Bob Dole  USA LEG 1961-01..1996-06-11  USA PTY 1996-06-12..1996-11
Tom Daschle  USA LEG 1979-01-03..2005-01-03
Bill Frist  USA LEG 1995-01-03..2007-01-03
Harry Reid  USA LEG 1983-01-03..2017-01-03
Dick Durbin | Richard Durbin  USA LEG 1983-01-03..
Jon Kyl  USA LEG 1987-01..2013-01-03
John Cornyn  USA LEG 2002-12..
John Barrasso  USA LEG 2007-06..
Edward Kennedy | Ted Kennedy | Edward M. Kennedy  USA LEG 1962-11..2009-08-25
Robert Byrd  USA LEG 1953-01..2010-06-28
Strom Thurmond  USA LEG ..2003-01-03
Jesse Helms  USA LEG 1973-01-03..2003-01-03
Richard Lugar  USA LEG 1977-01-03..2013-01-03
Sam Nunn  USA LEG 1972-11..1997-01-03
Joe Lieberman | Joseph Lieberman  USA LEG 1989-01-03..2013-01-03
Bob Corker  USA LEG 2007-01-03..2019-01-03
Jim Risch | James Risch  USA GOV 2003-01..2009-01-02  USA LEG 2009-01-03..
Robert Menendez | Bob Menendez  USA LEG 1993-01-03..2024-08-20
Ben Cardin  USA LEG 1987-01-03..2025-01-03
Jeanne Shaheen  USA GOV 1997-01-09..2003-01-09  USA LEG 2009-01-03..
Chris Murphy  USA LEG 2007-01-03..
Chris Coons  USA LEG 2010-11-15..
Tim Kaine  USA GOV 2006-01-14..2010-01-16  USA LEG 2013-01-03..
Mark Warner  USA GOV 2002-01-12..2006-01-14  USA LEG 2009-01-03..
Chris Van Hollen  USA LEG 2003-01-03..
Patrick Leahy  USA LEG 1975-01-03..2023-01-03
Dianne Feinstein  USA GOV 1978-12..1988-01  USA LEG 1992-11-04..2023-09-29
Barbara Boxer  USA LEG 1983-01-03..2017-01-03
Carl Levin  USA LEG 1979-01-03..2015-01-03
Jack Reed  USA LEG
Bill Nelson  USA LEG 1979-01..2019-01-03  USA GOV 2021-05-03..2025-01-20
Amy Klobuchar  USA LEG 2007-01-03..
Cory Booker  USA GOV 2006-07-01..2013-10-31  USA LEG 2013-11-01..
Kirsten Gillibrand  USA LEG 2007-01-03..
Sherrod Brown  USA LEG 1993-01-03..2025-01-03
Joe Manchin  USA GOV 2005-01-17..2010-11-15  USA LEG 2010-11-16..2025-01-03
Kyrsten Sinema  USA LEG 2013-01-03..2025-01-03
Mark Kelly  USA LEG 2020-12-02..
Ruben Gallego  USA LEG 2015-01-03..
Jeff Merkley  USA LEG
Ron Wyden  USA LEG
Sheldon Whitehouse  USA LEG
Richard Blumenthal  USA LEG 2011-01-03..
Tammy Duckworth  USA LEG 2013-01-03..
Tammy Baldwin  USA LEG 1999-01-03..
Mazie Hirono  USA LEG 2007-01-03..
Ed Markey | Edward Markey  USA LEG 1976-11..
Brian Schatz  USA LEG 2012-12..
Raphael Warnock  USA REL ..2021-01-19  USA LEG 2021-01-20..
Jon Ossoff  USA LEG 2021-01-20..
John Fetterman  USA GOV 2019-01..2023-01-02  USA LEG 2023-01-03..
Bob Casey  USA LEG 2007-01-03..2025-01-03
Jon Tester  USA LEG 2007-01-03..2025-01-03
Claire McCaskill  USA LEG 2007-01-03..2019-01-03
Al Franken  USA LEG 2009-07-07..2018-01-02
Russ Feingold  USA LEG 1993-01-03..2011-01-03  USA GOV 2013-06..2015-02
Jim Webb  USA LEG 2007-01-03..2013-01-03
Adam Schiff  USA LEG 2001-01-03..
Andy Kim  USA LEG 2019-01-03..
Elissa Slotkin  USA GOV SPY ..2017-01  USA LEG 2019-01-03..
Alex Padilla  USA GOV 2015-01..2021-01-18  USA LEG 2021-01-20..
Catherine Cortez Masto  USA LEG 2017-01-03..
Jacky Rosen  USA LEG 2017-01-03..
Maggie Hassan  USA GOV 2013-01-03..2017-01-03  USA LEG 2017-01-04..
Angus King  USA GOV 1995-01-05..2003-01-08  USA LEG 2013-01-03..
Peter Welch  USA LEG 2007-01-03..
Chuck Grassley  USA LEG
Orrin Hatch  USA LEG 1977-01-03..2019-01-03
Arlen Specter  USA LEG 1981-01-03..2011-01-03
John Warner  USA LEG 1979-01-02..2009-01-03
Pete Domenici  USA LEG 1973-01-03..2009-01-03
Thad Cochran  USA LEG 1973-01-03..2018-04-01
Lamar Alexander  USA LEG 2003-01-03..2021-01-03
Lisa Murkowski  USA LEG 2002-12..
Susan Collins  USA LEG 1997-01-03..
Olympia Snowe  USA LEG 1979-01-03..2013-01-03
Rand Paul  USA LEG 2011-01-03..
Ron Paul  USA LEG ..2013-01-03
Mike Lee  USA LEG 2011-01-03..
Tom Cotton  USA LEG 2013-01-03..
Josh Hawley  USA LEG 2019-01-03..
Ron Johnson  USA LEG 2011-01-03..
Rick Scott  USA GOV 2011-01-04..2019-01-07  USA LEG 2019-01-08..
Tim Scott  USA LEG 2011-01-03..
Roger Wicker  USA LEG
Deb Fischer  USA LEG 2013-01-03..
Joni Ernst  USA LEG 2015-01-03..
Thom Tillis  USA LEG 2015-01-03..
Todd Young  USA LEG 2011-01-03..
Ben Sasse  USA LEG 2015-01-03..2023-01-08
Jeff Flake  USA LEG 2001-01-03..2019-01-03  USA GOV 2022-01..2024-09
Richard Burr  USA LEG 1995-01-03..2023-01-03
Saxby Chambliss  USA LEG 1995-01-03..2015-01-03
Pat Toomey  USA LEG 1999-01..2005-01  USA LEG 2011-01-03..2023-01-03
Kelly Ayotte  USA LEG 2011-01-03..2017-01-03  USA GOV 2025-01-09..
Mark Kirk  USA LEG 2001-01-03..2017-01-03
Marsha Blackburn  USA LEG 2003-01-03..
Tommy Tuberville  USA LEG 2021-01-03..
Markwayne Mullin  USA LEG 2013-01-03..
Bernie Moreno  USA LEG 2025-01-03..
Jim Banks  USA LEG 2017-01-03..
John Neely Kennedy  USA LEG 2017-01-03..
Bill Cassidy  USA LEG 2009-01-03..
Kevin Cramer  USA LEG 2013-01-03..
Dan Sullivan  USA LEG 2015-01-03..
Pete Ricketts  USA GOV 2015-01-08..2023-01-05  USA LEG 2023-01-12..
Eric Schmitt  USA LEG 2023-01-03..
Dave McCormick | David McCormick  USA BUS ..2025-01-02  USA LEG 2025-01-03..
Rick Santorum  USA LEG 1991-01-03..2007-01-03  USA PTY 2007-02..
Fred Thompson  USA LEG 1994-12..2003-01-03
Chuck Robb  USA LEG ..2001-01-03
Alfonse D'Amato  USA LEG 1981-01-03..1999-01-03
Jay Rockefeller  USA LEG 1985-01..2015-01-03
Mary Landrieu  USA LEG 1997-01-03..2015-01-03
Evan Bayh  USA GOV 1989-01..1997-01  USA LEG 1999-01-03..2011-01-03
Bob Graham  USA GOV 1979-01..1987-01-03  USA LEG 1987-01-04..2005-01-03
Daniel Patrick Moynihan  USA LEG 1977-01-03..2001-01-03
Paul Wellstone  USA LEG 1991-01-03..2002-10-25
John Edwards  USA LEG 1999-01-03..2005-01-03  USA PTY 2005-02..2008
Alexandria Ocasio-Cortez | Ocasio-Cortez  USA LEG 2019-01-03..
Ilhan Omar  USA LEG 2019-01-03..
Rashida Tlaib  USA LEG 2019-01-03..
Ayanna Pressley  USA LEG 2019-01-03..
Cori Bush  USA LEG 2021-01-03..2025-01-03
Jamaal Bowman  USA LEG 2021-01-03..2025-01-03
Pramila Jayapal  USA LEG 2017-01-03..
Ro Khanna  USA LEG 2017-01-03..
Barbara Lee  USA LEG 1998-04..2025-01-03  USA GOV 2025-05..
Maxine Waters  USA LEG 1991-01-03..
John Lewis  USA CVL ..1986  USA LEG 1987-01-03..2020-07-17
John Conyers  USA LEG 1965-01..2017-12-05
Charles Rangel | Charlie Rangel  USA LEG 1971-01..2017-01-03
Elijah Cummings  USA LEG 1996-04..2019-10-17
Henry Waxman  USA LEG 1975-01..2015-01-03
Howard Berman  USA LEG 1983-01..2013-01-03
Tom Lantos  USA LEG 1981-01..2008-02-11
Henry Hyde  USA LEG 1975-01..2007-01-03
Ileana Ros-Lehtinen  USA LEG 1989-08..2019-01-03
Lincoln Diaz-Balart | Lincoln Díaz-Balart  USA LEG 1993-01..2011-01-03
Mario Diaz-Balart | Mario Díaz-Balart  USA LEG 2003-01-03..
Eliot Engel  USA LEG 1989-01..2021-01-03
Michael McCaul  USA LEG 2005-01-03..
Gregory Meeks  USA LEG 1998-02..
Brian Mast  USA LEG 2017-01-03..
Maria Elvira Salazar | María Elvira Salazar  USA LEG 2021-01-03..
Carlos Gimenez | Carlos Giménez  USA GOV 2011-07..2020-11  USA LEG 2021-01-03..
Jim McGovern  USA LEG 1997-01-03..
Frank Wolf  USA LEG 1981-01..2015-01-03
Dana Rohrabacher  USA LEG 1989-01-03..2019-01-03
Devin Nunes  USA LEG 2003-01-03..2022-01-01
Peter King  USA LEG 1993-01-03..2021-01-03
Darrell Issa  USA LEG
Trey Gowdy  USA LEG 2011-01-03..2019-01-03
Jason Chaffetz  USA LEG 2009-01-03..2017-06-30
Jim Jordan  USA LEG 2007-01-03..
James Comer  USA LEG 2016-11..
Matt Gaetz  USA LEG 2017-01-03..2024-11-13
Marjorie Taylor Greene  USA LEG 2021-01-03..2026-01-05
Lauren Boebert  USA LEG 2021-01-03..
Paul Gosar  USA LEG 2011-01-03..
Thomas Massie  USA LEG 2012-11..
George Santos  USA LEG 2023-01-03..2023-12-01
Nancy Mace  USA LEG 2021-01-03..
Byron Donalds  USA LEG 2021-01-03..
Liz Cheney  USA LEG 2017-01-03..2023-01-03
Adam Kinzinger  USA LEG 2011-01-03..2023-01-03
Justin Amash  USA LEG 2011-01-03..2021-01-03
Dan Crenshaw  USA LEG 2019-01-03..
Rick Crawford  USA LEG 2011-01-03..
Jim Himes  USA LEG 2009-01-03..
Mac Thornberry  USA LEG 1995-01-03..2021-01-03
John Moolenaar  USA LEG 2015-01-03..
Raja Krishnamoorthi  USA LEG 2017-01-03..
Bennie Thompson  USA LEG 1993-04..
Jerrold Nadler | Jerry Nadler  USA LEG 1992-11..
Jamie Raskin  USA LEG 2017-01-03..
Eric Swalwell  USA LEG 2013-01-03..
Ted Lieu  USA LEG 2015-01-03..
Debbie Wasserman Schultz  USA LEG 2005-01-03..
Gabrielle Giffords | Gabby Giffords  USA LEG 2007-01-03..2012-01-25  USA CVL 2012-01-26..
Beto O'Rourke  USA LEG 2013-01-03..2019-01-03  USA PTY 2019-01-04..
Dennis Kucinich  USA LEG 1997-01-03..2013-01-03
John Murtha  USA LEG 1974-02..2010-02-08
Barney Frank  USA LEG 1981-01..2013-01-03
Michele Bachmann  USA LEG 2007-01-03..2015-01-03
Steve King  USA LEG 2003-01-03..2021-01-03
Anthony Weiner  USA LEG 1999-01-03..2011-06-21
Keith Ellison  USA LEG 2007-01-03..2019-01-03  USA GOV JUD 2019-01-07..
Luis Gutierrez | Luis Gutiérrez  USA LEG 1993-01..2019-01-03
Nydia Velazquez | Nydia Velázquez  USA LEG 1993-01-03..
Joaquin Castro  USA LEG 2013-01-03..
Tony Gonzales  USA LEG 2021-01-03..
Ritchie Torres  USA LEG 2021-01-03..
Dean Phillips  USA LEG 2019-01-03..2025-01-03
Melissa Hortman  USA LEG ..2025-06-14
# United States: governors, mayors
Gavin Newsom | Newsom  USA GOV 2004-01-08..
Arnold Schwarzenegger | Schwarzenegger  USA GOV 2003-11-17..2011-01-03
Jerry Brown  USA GOV 1999-01..2019-01-07
Gray Davis  USA GOV 1995-01..2003-11-17
Pete Wilson  USA GOV 1991-01-07..1999-01-04
Andrew Cuomo  USA GOV 1993..2001-01-20  USA GOV JUD 2007-01..2010-12  USA GOV 2011-01-01..2021-08-23
Mario Cuomo  USA GOV 1983-01-01..1994-12-31
George Pataki  USA GOV 1995-01-01..2006-12-31
Eliot Spitzer  USA GOV JUD 1999-01..2008-03-17
David Paterson  USA GOV 2007-01..2010-12-31
Kathy Hochul  USA LEG 2011-06..2013-01-03  USA GOV 2015-01-01..
Letitia James  USA GOV JUD 2014-01..
Jeb Bush  USA GOV 1999-01-05..2007-01-02  USA PTY 2015-06..2016-02
Ron DeSantis | DeSantis  USA LEG 2013-01-03..2018-09-10  USA GOV 2019-01-08..
Charlie Crist  USA GOV 2003-01..2011-01-04  USA LEG 2017-01-03..2022-08
Greg Abbott  USA GOV 2002-12..
Ken Paxton  USA GOV JUD 2015-01-05..
Dan Patrick  USA GOV 2015-01-20..
Ann Richards  USA GOV 1991-01-15..1995-01-17
Chris Christie  USA GOV 2010-01-19..2018-01-16  USA PTY 2018-01-17..2024-01
Phil Murphy  USA GOV 2009..2013  USA GOV 2018-01-16..2026-01-20
Mikie Sherrill  USA LEG 2019-01-03..2025-11-20  USA GOV 2026-01-20..
Jon Corzine  USA LEG 2001-01-03..2006-01-16  USA GOV 2006-01-17..2010-01-19
Abigail Spanberger  USA LEG 2019-01-03..2025-01-03  USA GOV 2026-01-17..
Glenn Youngkin  USA GOV 2022-01-15..2026-01-17
Ralph Northam  USA GOV 2014-01..2022-01-15
Terry McAuliffe  USA PTY 2001-02..2005-02  USA GOV 2014-01-11..2018-01-13
Bobby Jindal  USA LEG 2005-01-03..2008-01-14  USA GOV 2008-01-15..2016-01-11
Kathleen Blanco  USA GOV 2004-01-12..2008-01-14
John Bel Edwards  USA GOV 2016-01-11..2024-01-08
Jeff Landry  USA LEG 2011-01..2013-01  USA GOV 2016-01..
Ray Nagin  USA GOV 2002-05..2010-05
Mitch Landrieu  USA GOV 2004..2018-05
Haley Barbour  USA PTY 1993..1997  USA GOV 2004-01-13..2012-01-10
Tate Reeves  USA GOV 2012-01..
Kay Ivey  USA GOV 2011-01..
Brian Kemp  USA GOV 2010-01..
Brad Raffensperger  USA GOV 2019-01..
Stacey Abrams  USA LEG PTY 2007-01..
Fani Willis  USA JUD 2021-01..
Nathan Deal  USA GOV 2011-01-10..2019-01-14
Mark Sanford  USA GOV 2003-01-15..2011-01-12  USA LEG 2013-05..2019-01-03
Henry McMaster  USA GOV 2003..
Roy Cooper  USA GOV 2001-01..2025-01-01
Josh Stein  USA GOV 2017-01..
Pat McCrory  USA GOV 2013-01-05..2017-01-01
Andy Beshear  USA GOV 2016-01..
Steve Beshear  USA GOV 2007-12-11..2015-12-08
Matt Bevin  USA GOV 2015-12-08..2019-12-10
Asa Hutchinson  USA COP 2001-08..2003-01-23  USA GOV 2003-01-24..2005  USA GOV 2015-01-13..2023-01-10
Mike DeWine  USA LEG 1995-01-03..2007-01-03  USA GOV JUD 2011-01..2019-01-13  USA GOV 2019-01-14..
John Kasich  USA LEG 1983-01..2001-01-03  USA GOV 2011-01-10..2019-01-14
Gretchen Whitmer  USA GOV 2019-01-01..
Rick Snyder  USA GOV 2011-01-01..2019-01-01
Dana Nessel  USA GOV JUD 2019-01..
Jocelyn Benson  USA GOV 2019-01..
Scott Walker  USA GOV 2011-01-03..2019-01-07
Tony Evers  USA GOV 2019-01-07..
J.B. Pritzker | JB Pritzker  USA GOV 2019-01-14..
Rod Blagojevich  USA GOV 2003-01-13..2009-01-29
Pat Quinn  USA GOV 2003-01..2015-01-12
Bruce Rauner  USA GOV 2015-01-12..2019-01-14
Lori Lightfoot  USA GOV 2019-05-20..2023-05-15
Brandon Johnson  USA GOV 2023-05-15..
Tim Walz  USA MIL ..2005  USA LEG 2007-01-03..2019-01-03  USA GOV 2019-01-07..
Jesse Ventura  USA GOV 1999-01-04..2003-01-06
Tim Pawlenty  USA GOV 2003-01-06..2011-01-03
Jacob Frey  USA GOV 2018-01..
Medaria Arradondo  USA COP ..2022-01
Josh Shapiro  USA GOV JUD 2017-01..2023-01-16  USA GOV 2023-01-17..
Tom Wolf  USA GOV 2015-01-20..2023-01-17
Ed Rendell  USA GOV 1992-01..2011-01-18
Tom Corbett  USA GOV 2005..2015-01-20
Larry Hogan  USA GOV 2015-01-21..2023-01-18
Martin O'Malley  USA GOV 1999-12..2015-01-21  USA GOV 2023-12..2024-11
Wes Moore  USA GOV 2023-01-18..
Bill Weld | William Weld  USA GOV 1991-01..1997-07  USA PTY 2016..2020
Deval Patrick  USA GOV 2007-01-04..2015-01-08
Charlie Baker  USA GOV 2015-01-08..2023-01-05
Maura Healey  USA GOV JUD 2015-01..2023-01-04  USA GOV 2023-01-05..
Michael Dukakis  USA GOV 1975-01..1991-01-03
Ned Lamont  USA GOV 2019-01-09..
Dannel Malloy | Dan Malloy  USA GOV 2011-01-05..2019-01-09
Chris Sununu  USA GOV 2017-01-05..2025-01-09
John Sununu  USA GOV 1983-01..1991-12
Paul LePage  USA GOV 2011-01-05..2019-01-02
Janet Mills  USA GOV 2013-01..
Phil Scott  USA GOV 2017-01-05..
Howard Dean  USA GOV 1991-08-13..2003-01-09  USA PTY 2003-01-10..2009-01
Jan Brewer  USA GOV 2009-01-21..2015-01-05
Doug Ducey  USA GOV 2015-01-05..2023-01-02
Katie Hobbs  USA GOV 2019-01..
Kari Lake  USA JRN ..2021-05  USA PTY 2021-06..2025-02  USA GOV 2025-03..
Joe Arpaio  USA COP 1993-01..2017-01-01
Michelle Lujan Grisham  USA LEG 2013-01-03..2019-01-01  USA GOV 2019-01-02..
Susana Martinez  USA GOV 2011-01-01..2019-01-01
Brian Sandoval  USA GOV 2011-01-03..2019-01-07
Joe Lombardo  USA COP 2015-01..2023-01-02  USA GOV 2023-01-03..
Jared Polis  USA LEG 2009-01-03..2019-01-03  USA GOV 2019-01-08..
John Hickenlooper  USA GOV 2003-07..2019-01-08  USA LEG 2021-01-03..
Spencer Cox  USA GOV 2013..
Greg Gianforte  USA LEG 2017-06..2021-01-03  USA GOV 2021-01-04..
Steve Bullock  USA GOV 2009-01..2021-01-04
Brad Little  USA GOV 2009..
Jay Inslee  USA LEG 1999-01-03..2012-03  USA GOV 2013-01-16..2025-01-15
Bob Ferguson  USA GOV JUD 2013-01..2025-01-15  USA GOV 2025-01-16..
Christine Gregoire  USA GOV 2005-01-12..2013-01-16
Jenny Durkan  USA JUD ..2014  USA GOV 2017-11..2021-12
Tina Kotek  USA GOV 2023-01-09..
Ted Wheeler  USA GOV 2010..2024-12
Sarah Palin | Palin  USA GOV 2006-12-04..2009-07-26  USA PTY 2009-07-27..
Mike Dunleavy  USA GOV 2018-12-03..
David Ige  USA GOV 2014-12-01..2022-12-05
Josh Green  USA GOV 2018-12..
Kevin Stitt  USA GOV 2019-01-14..
Mary Fallin  USA GOV 2011-01-10..2019-01-14
Frank Keating  USA GOV 1995-01-09..2003-01-13
Kris Kobach  USA GOV JUD
Mike Parson  USA GOV 2017-01..2025-01
Jay Nixon  USA GOV 2009-01-12..2017-01-09
Eric Greitens  USA GOV 2017-01-09..2018-06-01
Kim Reynolds  USA GOV 2011-01..
Patrick Morrisey  USA GOV 2013-01..
Jim Justice  USA GOV 2017-01-16..2025-01-13  USA LEG 2025-01-14..
Rudy Giuliani | Rudolph Giuliani | Giuliani  USA GOV 1994-01-01..2001-12-31
Michael Bloomberg | Mike Bloomberg  USA GOV 2002-01-01..2013-12-31  USA BUS 2014..
Bill de Blasio | de Blasio  USA GOV 2010-01..2021-12-31
Eric Adams  USA COP ..2006  USA GOV 2014-01-01..2025-12-31
Zohran Mamdani | Mamdani  USA LEG 2021-01..2025-12-31  USA GOV 2026-01-01..
David Dinkins  USA GOV 1990-01-01..1993-12-31
Ed Koch  USA GOV 1978-01..1989-12-31
Curtis Sliwa  USA PTY CVL
Karen Bass  USA LEG 2011-01-03..2022-12-11  USA GOV 2022-12-12..
Eric Garcetti  USA GOV 2013-07-01..2022-12-11  USA GOV 2023-03..2025-01
Antonio Villaraigosa  USA GOV 2005-07-01..2013-06-30
Tom Bradley  USA GOV 1973..1993-06
London Breed  USA GOV 2018-07..2025-01-08
Daniel Lurie  USA GOV 2025-01-08..
Muriel Bowser  USA GOV 2015-01-02..
Marion Barry  USA GOV ..1999-01
Keisha Lance Bottoms  USA GOV 2018-01..2022-01
Michelle Wu  USA GOV 2021-11-16..
Catherine Pugh  USA GOV 2016-12..2019-05
Francis Suarez  USA GOV 2017-11..2025-12
Alejandro García Padilla  USA GOV 2013-01-02..2017-01-02
Ricardo Rosselló  USA GOV 2017-01-02..2019-08-02
Pedro Rosselló  USA GOV 1993-01-02..2001-01-02
Pedro Pierluisi  USA LEG 2009-01..2017-01  USA GOV 2021-01-02..2025-01-02
Wanda Vázquez | Wanda Vazquez Garced  USA GOV 2017-01..2021-01-02
Jenniffer González-Colón | Jenniffer González  USA LEG 2017-01-03..2025-01-02  USA GOV 2025-01-03..
Luis Fortuño  USA GOV 2009-01-02..2013-01-02
Aníbal Acevedo Vilá  USA GOV 2005-01-02..2009-01-02
Sila Calderón | Sila María Calderón  USA GOV 2001-01-02..2005-01-02
Carmen Yulín Cruz  USA GOV 2013-01..2021-01
Eddie Baza Calvo | Eddie Calvo  USA GOV 2011-01..2019-01
Lou Leon Guerrero  USA GOV 2019-01..
# United States: courts, prosecutors
William Rehnquist  USA JUD ..2005-09-03
John Roberts  USA JUD 2003-06..
Clarence Thomas  USA JUD 1990-03..
Samuel Alito  USA JUD
Antonin Scalia  USA JUD ..2016-02-13
Ruth Bader Ginsburg  USA JUD ..2020-09-18
Stephen Breyer  USA JUD ..2022-06-30
David Souter  USA JUD ..2009-06-29
John Paul Stevens  USA JUD ..2010-06-29
Sandra Day O'Connor  USA JUD ..2006-01-31
Anthony Kennedy  USA JUD ..2018-07-31
Sonia Sotomayor  USA JUD
Elena Kagan  USA GOV JUD 2009-03..2010-08-06  USA JUD 2010-08-07..
Neil Gorsuch  USA JUD
Brett Kavanaugh  USA GOV 2001-01..2006-05-29  USA JUD 2006-05-30..
Amy Coney Barrett  USA JUD 2017-10..
Ketanji Brown Jackson  USA JUD 2013..
Kenneth Starr | Ken Starr  USA JUD ..1999-10
Jack Smith  IGO JUD 2018-09..2022-11-17  USA JUD 2022-11-18..2025-01-10
John Durham  USA JUD ..2023-05
Robert Hur  USA JUD 2018..2024-02
David Weiss  USA JUD 2018-02..2025-01
Alvin Bragg  USA JUD 2022-01-01..
Cyrus Vance Jr. | Cyrus Vance Jr  USA JUD 2010-01..2021-12
Preet Bharara  USA JUD 2009-08..2017-03
Geoffrey Berman  USA JUD 2018-01..2020-06
Damian Williams  USA JUD 2021-10..2024-12
Jay Clayton  USA GOV 2017-05..2020-12  USA JUD 2025-04..
Jeanine Pirro  USA JRN ..2025-05-13  USA JUD 2025-05-14..
Alina Habba  USA JUD 2025-03..2025-12
Lindsey Halligan  USA GOV JUD 2025-09..2026-01
Jay Sekulow  USA JUD
Michael Cohen  USA JUD
Sidney Powell  USA JUD PTY
John Eastman  USA JUD PTY
Aileen Cannon  USA JUD 2020-11..
James Boasberg | Jeb Boasberg  USA JUD
Tanya Chutkan  USA JUD
Juan Merchan  USA JUD
Arthur Engoron  USA JUD
Amy Berman Jackson  USA JUD
Emmet Sullivan  USA JUD
Paula Xinis  USA JUD
Beryl Howell  USA JUD
John Yoo  USA GOV JUD 2001..2003
Jay Bybee  USA GOV JUD 2001-10..2003-03-27  USA JUD 2003-03-28..
Theodor Meron  UNO JUD 2001..2022
Joan Donoghue  USA GOV ..2010-08  UNO JUD 2010-09-09..2024-02
Stephen Schwebel  UNO JUD 1981..2000
Thomas Buergenthal  UNO JUD 2000-03..2010-09
Sarah Cleveland  UNO JUD 2024-02..
# United States: party figures, campaign, media
Ross Perot  USA OPP PTY 1992..1997
Ralph Nader  USA CVL OPP
Pat Buchanan | Patrick Buchanan  USA GOV 1985..1987  USA PTY OPP 1991-12..
Jill Stein  USA OPP PTY
Cornel West  USA EDU OPP
Gary Johnson  USA GOV 1995-01-01..2003-01-01  USA OPP PTY 2011..2016
Evan McMullin  USA SPY ..2011  USA OPP PTY 2016-08..
Marianne Williamson  USA PTY
Tom Steyer  USA BUS PTY
Carly Fiorina  USA BUS PTY
Herman Cain  USA BUS PTY ..2020-07-30
Paul Manafort  USA PTY
Rick Gates  USA PTY
Roger Stone  USA PTY
Carter Page  USA PTY
Corey Lewandowski  USA PTY
Brad Parscale  USA PTY
Jason Miller  USA PTY
Chris LaCivita  USA PTY
Lara Trump  USA PTY
Ronna McDaniel | Ronna Romney McDaniel  USA PTY 2017-01..2024-03-08
Michael Steele  USA PTY 2009-01..2011-01
Donna Brazile  USA PTY
Jaime Harrison  USA PTY 2021-01..2025-02
Ken Martin  USA PTY 2011..
Huma Abedin  USA PTY GOV
Robby Mook  USA PTY
Lev Parnas  USA BUS
Sebastian Gorka  USA GOV 2017-01..2017-08  USA GOV 2025-01-20..
Nick Fuentes  USA CVL
Richard Spencer  USA CVL
David Duke  USA CVL
Jared Taylor  USA CVL
Laura Loomer  USA CVL JRN
Charlie Kirk  USA CVL ..2025-09-10
Erika Kirk  USA CVL
Tucker Carlson  USA JRN
Sean Hannity  USA JRN
Rush Limbaugh  USA JRN ..2021-02-17
Bill O'Reilly  USA JRN
Glenn Beck  USA JRN
Alex Jones  USA JRN
Megyn Kelly  USA JRN
Rachel Maddow  USA JRN
Anderson Cooper  USA JRN
Dan Rather  USA JRN
Seymour Hersh  USA JRN
Bob Woodward  USA JRN
Carl Bernstein  USA JRN
Thomas Friedman  USA JRN
Jeffrey Goldberg  USA JRN
Glenn Greenwald  USA JRN
Laura Poitras  USA JRN
Judith Miller  USA JRN
James Foley  USA JRN ..2014-08-19
Steven Sotloff  USA JRN ..2014-09-02
Peter Kassig | Abdul-Rahman Kassig  USA CVL ..2014-11
Kayla Mueller  USA CVL ..2015-02
Austin Tice  USA JRN
Evan Gershkovich  USA JRN
Paul Whelan  USA SOC
Trevor Reed  USA SOC
Marc Fogel  USA SOC
Brittney Griner  USA SOC
Terry Anderson  USA JRN ..2024-04-21
Lyndon LaRouche  USA PTY OPP ..2019-02-12
Jim Acosta  USA JRN
Linda Yaccarino  USA BUS 2023-06..2025-07
# United States: activists, unions, religion, business, criminals
Martin Luther King | Martin Luther King Jr | Martin Luther King Jr.  USA CVL REL ..1968-04-04
Malcolm X  USA CVL REL ..1965-02-21
Rosa Parks  USA CVL ..2005-10-24
Jesse Jackson | Rev. Jesse Jackson  USA CVL REL
Al Sharpton  USA CVL REL
Louis Farrakhan  USA REL CVL
Angela Davis  USA CVL EDU
Mumia Abu-Jamal  USA CVL
Leonard Peltier  USA CVL
Benjamin Crump | Ben Crump  USA CVL JUD
George Floyd  USA CVL ..2020-05-25
Trayvon Martin  USA CVL ..2012-02-26
Michael D. Brown  USA GOV 2003..2005-09
Patrisse Cullors  USA CVL
DeRay Mckesson  USA CVL
Alicia Garza  USA CVL
William Barber  USA REL CVL
Cindy Sheehan  USA CVL
Medea Benjamin  USA CVL
Jody Williams  USA CVL
Rachel Corrie  USA CVL ..2003-03-16
Noam Chomsky | Chomsky  USA EDU
Francis Fukuyama  USA EDU
Samuel Huntington  USA EDU ..2008-12-24
Joseph Nye  USA EDU ..2025-05-06
Jeffrey Sachs  USA EDU
Joseph Stiglitz  USA GOV 1993..1997-01  IGO 1997-02..2000-02  USA EDU 2000-03..
Paul Krugman  USA EDU JRN
David Malpass  USA GOV 2017..2019-04-08  IGO 2019-04-09..2023-06-01
Ajay Banga  IGO 2023-06-02..
Jim Yong Kim  IGO 2012-07-01..2019-02-01
James Wolfensohn  IGO 1995-06-01..2005-05-31  IGO 2005-06-01..2006-05
Lewis Preston  IGO 1991-09..1995-05
Anne Krueger  IGO 2001-09..2006-08
Gita Gopinath  IGO 2019-01..2025-08
John Lipsky  IGO 2006-09..2011-08
David Lipton  IGO 2011-07..2020-02
David Beasley  USA GOV 1995-01..1999-01-13  UNO 2017-03-29..2023-04-04
Cindy McCain  USA GOV 2021-11..2023-04-04  UNO 2023-04-05..
Ertharin Cousin  UNO 2012-04..2017-04
Josette Sheeran  USA GOV 2001..2007-03  UNO 2007-04-05..2012-04
Catherine Bertini  UNO 1992-04..2005
Carol Bellamy  UNO 1995-05..2005-05
Ann Veneman  USA GOV 2001-01..2005-01  UNO 2005-05-01..2010-04-30
Henrietta Fore  USA GOV 2005..2009-01  UNO 2018-01-01..2022-01-31
Catherine Russell  USA GOV 2009..2022-01  UNO 2022-02-01..
Lynn Pascoe | B. Lynn Pascoe  USA GOV ..2007-02  UNO 2007-03..2012-06
Peter Galbraith  USA GOV 1993-06..1998  UNO 2000..2001  UNO 2009-03..2009-09
David Scheffer  USA GOV 1997..2001-01
Amy Pope  IGO 2023-10-01..
Doreen Bogdan-Martin  UNO 2023-01-01..
Kenneth Roth | Ken Roth  NGO CVL 1993..2022-08
Sarah Leah Whitson  USA CVL
Sarah Margon  USA CVL
Tirana Hassan  NGO CVL 2022..2025
Wayne LaPierre  USA CVL ..2024-01
David Hogg  USA CVL PTY
Emma González  USA CVL
Norman Finkelstein  USA EDU
Mahmoud Khalil  USA CVL EDU
Rumeysa Ozturk | Rumeysa Öztürk  TUR EDU
Mohsen Mahdawi  USA CVL
Kilmar Abrego Garcia | Kilmar Ábrego García  SLV SOC
Richard Trumka  USA LAB ..2021-08-05
Liz Shuler  USA LAB
Jimmy Hoffa | James Hoffa | James P. Hoffa  USA LAB
Shawn Fain  USA LAB
Randi Weingarten  USA LAB
Andy Stern  USA LAB ..2010
Sara Nelson  USA LAB
Harold Daggett  USA LAB
Ron Gettelfinger  USA LAB ..2010
Lane Kirkland  USA LAB 1979-11..1995-08
Chris Smalls  USA LAB
Billy Graham  USA REL ..2018-02-21
Franklin Graham  USA REL
Pat Robertson  USA REL ..2023-06-08
Jerry Falwell  USA REL ..2007-05-15
Jerry Falwell Jr. | Jerry Falwell Jr  USA REL EDU
Bernard Law | Cardinal Law  USA REL ..2017-12-20
Timothy Dolan  USA REL
Theodore McCarrick | Cardinal McCarrick  USA REL ..2018-07-27
Robert McElroy  USA REL
Blase Cupich  USA REL
Mariann Edgar Budde | Mariann Budde  USA REL
Paula White  USA REL GOV
Fred Phelps  USA REL ..2014-03-19
Warren Jeffs  USA REL
Jim Jones  USA REL ..1978-11-18
David Koresh  USA REL ..1993-04-19
Thomas Monson | Thomas S. Monson  USA REL ..2018-01-02
Russell Nelson | Russell M. Nelson  USA REL ..2025-09-27
Gordon Hinckley | Gordon B. Hinckley  USA REL ..2008-01-27
Feisal Abdul Rauf  USA REL
Nihad Awad  USA CVL REL
Abraham Foxman  USA CVL ..2015
Jonathan Greenblatt  USA CVL
Ronald Lauder  NGO REL
Morton Klein  USA CVL
Jeremy Ben-Ami  USA CVL
Malcolm Hoenlein  USA CVL
Sheldon Adelson  USA BUS ..2021-01-11
Miriam Adelson  USA BUS
George Soros | Soros  USA BUS CVL
Alex Soros  USA CVL
Charles Koch  USA BUS
David Koch  USA BUS ..2019-08-23
Peter Thiel  USA BUS
Bill Gates  USA BUS CVL
Melinda Gates | Melinda French Gates  USA BUS CVL
Warren Buffett  USA BUS
Jeff Bezos | Bezos  USA BUS
Mark Zuckerberg | Zuckerberg  USA BUS
Sheryl Sandberg  USA BUS
Jack Dorsey  USA BUS
Tim Cook  USA BUS
Steve Jobs  USA BUS ..2011-10-05
Sundar Pichai  USA BUS
Eric Schmidt  USA BUS
Sergey Brin  USA BUS
Satya Nadella  USA BUS
Sam Altman  USA BUS
Jensen Huang  USA BUS
Dario Amodei  USA BUS
Larry Ellison  USA BUS
Larry Fink  USA BUS
Jamie Dimon  USA BUS
Lloyd Blankfein  USA BUS
Jeffrey Immelt  USA BUS
Lee Raymond  USA BUS ..2005
Darren Woods  USA BUS
Dennis Muilenburg  USA BUS ..2019-12
Dave Calhoun  USA BUS 2020-01..2024-08
Kelly Ortberg  USA BUS
Mary Barra  USA BUS
Kenneth Lay  USA BUS ..2006-07-05
Jeffrey Skilling  USA BUS
Bernard Madoff | Bernie Madoff  USA BUS ..2021-04-14
Sam Bankman-Fried  USA BUS
Harvey Weinstein  USA BUS
Jeffrey Epstein | Epstein  USA CRM ..2019-08-10
Jack Abramoff  USA BUS
Marc Rich  USA BUS ..2013-06-26
Robert Kraft  USA BUS
Jordan Goudreau  USA PRM
Luis Posada Carriles  CUB REB ..2018-05-23
Orlando Bosch  CUB REB ..2011-04-27
Timothy McVeigh  USA CRM ..2001-06-11
Terry Nichols  USA CRM
Ted Kaczynski | Theodore Kaczynski | Unabomber  USA CRM ..2023-06-10
Eric Rudolph  USA CRM
Dylann Roof  USA CRM
Dzhokhar Tsarnaev  USA CRM
Tamerlan Tsarnaev  USA CRM ..2013-04-19
Omar Mateen  USA CRM ..2016-06-12
Syed Rizwan Farook | Syed Farook  USA CRM ..2015-12-02
Tashfeen Malik  USA CRM ..2015-12-02
Najibullah Zazi  USA REB CRM
Jose Padilla | José Padilla  USA REB CRM
John Walker Lindh  USA REB
Adam Gadahn | Azzam the American  USA REB ..2015-01
David Headley  USA REB CRM
Cesar Sayoc  USA CRM
Thomas Matthew Crooks | Thomas Crooks  USA CRM ..2024-07-13
Ryan Routh | Ryan Wesley Routh  USA CRM
Tyler Robinson  USA CRM 2025-09-10..
Luigi Mangione  USA CRM
Kyle Rittenhouse  USA CVL
Robert Bowers  USA CRM 2018-10-27..
Payton Gendron  USA CRM
Patrick Crusius  USA CRM
Vance Boelter  USA CRM
Shamsud-Din Jabbar | Shamsud Din Jabbar  USA CRM ..2025-01-01
Rahmanullah Lakanwal  AFG CRM
Elias Rodriguez  USA CRM 2025-05-21..
Enrique Tarrio  USA PRM CRM  group=PBO
Stewart Rhodes  USA PRM CRM  group=PBO
Ammon Bundy  USA PRM
Cliven Bundy  USA PRM
Jacob Chansley  USA CRM CVL
Bill Ayers | William Ayers  USA EDU CVL
John Gotti  USA CRM ..2002-06-10
Whitey Bulger | James "Whitey" Bulger  USA CRM ..2018-10-30
Lee Harvey Oswald  USA CRM ..1963-11-24
Ghislaine Maxwell  GBR CRM
Elián González | Elian Gonzalez  CUB SOC
Juan Miguel González  CUB SOC
Jimmy Swaggart  USA REL ..2025-07-01
Renee Good | Renee Nicole Good  USA CVL ..2026-01-07
Alex Pretti  USA CVL ..2026-01-24
# Canada
Pierre Trudeau | Pierre Elliott Trudeau  CAN GOV 1968-04..1979-06  CAN GOV 1980-03..1984-06-30
Joe Clark  CAN GOV 1979-06..1980-03  CAN GOV 1984-09..1993-06  CAN PTY OPP 1998-11..2003-05
Brian Mulroney  CAN GOV 1984-09-17..1993-06-25
Kim Campbell  CAN GOV 1989..1993-11-04
Paul Martin  CAN GOV 1993-11-04..2002-06  CAN GOV 2003-12-12..2006-02-06
Adrienne Clarkson  CAN GOV 1999-10-07..2005-09-27
Michaëlle Jean  CAN GOV 2005-09-27..2010-10-01  IGO 2015-01..2019-01
Julie Payette  CAN GOV 2017-10-02..2021-01-22
Mary Simon  CAN GOV 2021-07-26..
Lloyd Axworthy  CAN GOV 1993-11..2000-10
John Manley  CAN GOV 1993-11..2003-12
Bill Graham  CAN GOV 2002-01..2006-02-06  CAN PTY OPP 2006-02-07..2006-12
Pierre Pettigrew  CAN GOV 1996..2006-02-06
Peter MacKay  CAN PTY OPP 2003-05..2006-02-05  CAN GOV 2006-02-06..2015-11-04
Maxime Bernier  CAN GOV 2006-02-06..2008-05-26  CAN GOV 2011-05..2015-11-04  CAN PTY OPP 2018-09..
David Emerson  CAN GOV 2004-07..2008-10
Lawrence Cannon  CAN GOV 2006-02-06..2011-05  CAN GOV 2012..2017
John Baird  CAN GOV 2006-02-06..2015-02-03
Rob Nicholson  CAN GOV 2006-02..2015-11-04
Stéphane Dion | Stephane Dion  CAN GOV 1996-01..2006-02-06  CAN PTY OPP 2006-12-02..2008-12-10  CAN GOV 2015-11-04..
François-Philippe Champagne  CAN GOV 2017-01..
Marc Garneau  CAN LEG 2008-10..2015-11-03  CAN GOV 2015-11-04..2021-10-26
Anita Anand  CAN GOV 2019-11-20..
Harjit Sajjan  CAN MIL ..2014  CAN GOV 2015-11-04..2024-12
Bill Blair | William Blair  CAN COP 2005-04..2015-04  CAN GOV 2018-07..2025
David McGuinty  CAN LEG 2004..2024-12-19  CAN GOV 2024-12-20..
Gordon O'Connor  CAN GOV 2006-02-06..2008-10
Art Eggleton  CAN GOV 1991..1994  CAN GOV 1996..2002-05
John McCallum  CAN GOV 2002-05..2006-02  CAN GOV 2015-11-04..2019-01-26
David Pratt  CAN GOV 2003-12..2004-07
Jason Kenney  CAN GOV 2007-01..2015-11-04  CAN GOV PTY 2019-04-30..2022-10-11
Julian Fantino  CAN COP ..2010-10  CAN GOV 2011-01..2015-11
Jim Flaherty  CAN GOV 1997..2002  CAN GOV 2006-02-06..2014-03
Joe Oliver  CAN GOV 2011-05..2015-11-04
Bill Morneau  CAN GOV 2015-11-04..2020-08-17
Dominic LeBlanc  CAN GOV 2015-11-04..
Tony Clement  CAN GOV 2006-02-06..2015-11-04
Stockwell Day  CAN PTY OPP 2000-07..2001-12  CAN GOV 2006-02-06..2011-05
Ed Fast  CAN GOV 2011-05..2015-11-04
Vic Toews  CAN GOV 2006-02-06..2013-07
Bev Oda  CAN GOV 2006-02-06..2012-07
Rona Ambrose  CAN GOV 2006-02-06..2015-11-04  CAN PTY OPP 2015-11-05..2017-05-27
Lisa Raitt  CAN GOV 2008-10..2015-11-04
Chris Alexander  CAN GOV 2003..2005-08-14  UNO 2005-08-15..2009  CAN GOV LEG 2011-05..2015-11-04
Ralph Goodale  CAN GOV 1993-11..2006-02-06  CAN GOV 2015-11-04..2019-11  CAN GOV 2021-04..
Marco Mendicino  CAN GOV 2019-11..2023-07
Ahmed Hussen  CAN GOV 2017-01..2025-03
Sean Fraser  CAN GOV 2021-10..
Marc Miller  CAN GOV 2019-11..2025-03  CAN GOV 2025-12..
Steven Guilbeault  CAN CVL ..2019-10  CAN GOV 2019-11-20..2025-11-27
Catherine McKenna  CAN GOV 2015-11-04..2021-10
Jody Wilson-Raybould  CAN GOV JUD 2015-11-04..2019-02-12  CAN LEG 2019-02-13..2021-09
David Lametti  CAN GOV JUD 2019-01..2023-07  CAN GOV 2025..
Jane Philpott  CAN GOV MED 2015-11-04..2019-03-04
Carla Qualtrough  CAN GOV 2015-11-04..2023-07
Jean-Yves Duclos  CAN GOV 2015-11-04..2025-03
Patty Hajdu  CAN GOV 2015-11-04..
Karina Gould  CAN GOV 2017-01..2025-01
Maryam Monsef  CAN GOV 2015-11-04..2021-09
Jim Carr  CAN GOV 2015-11-04..2019-11
Navdeep Bains  CAN GOV 2015-11-04..2021-01
Mary Ng  CAN GOV 2018-07..2025-03
Jonathan Wilkinson  CAN GOV 2018-07..2025-05
Omar Alghabra  CAN LEG GOV 2015..2023-07
Seamus O'Regan  CAN GOV 2017-08..2024-07
Mark Holland  CAN GOV 2021-10..2025
Tim Hodgson  CAN GOV 2025-05-13..
Evan Solomon  CAN JRN ..2025-03  CAN GOV 2025-05-13..
Gary Anandasangaree  CAN GOV 2023-07..
Lena Metlege Diab | Lena Diab  CAN GOV 2025-05-13..
Maninder Sidhu  CAN GOV 2025-05-13..
Randeep Sarai  CAN GOV 2025-05-13..
Michael Ignatieff  CAN PTY OPP 2008-12-10..2011-05-25  CAN EDU 2011-06..
Bob Rae  CAN GOV 1990-10-01..1995-06-26  CAN PTY OPP 2011-05..2013-04  CAN GOV 2020-07..2025-11
Thomas Mulcair | Tom Mulcair  CAN PTY OPP 2012-03-24..2017-10-01
Jack Layton  CAN PTY OPP 2003-01..2011-08-22
Alexa McDonough  CAN PTY OPP 1995-10..2003-01
Jagmeet Singh  CAN PTY 2017-10-01..2025-04-29
Don Davies  CAN LEG PTY
Ed Broadbent  CAN PTY 1975-07..1989-12
Gilles Duceppe  CAN PTY OPP 1996..2015-10
Yves-François Blanchet  CAN PTY OPP 2019-01..
Lucien Bouchard  CAN PTY OPP 1991-06..1996-01-28  CAN GOV 1996-01-29..2001-03-08
Preston Manning  CAN PTY OPP 1987-11..2000-06
Andrew Scheer  CAN LEG 2011-06-02..2015-12  CAN PTY OPP 2017-05-27..
Erin O'Toole  CAN GOV 2015-01..2015-11-04  CAN PTY OPP 2020-08-24..2022-02-02
Candice Bergen  CAN PTY OPP 2022-02-02..2022-09-10
Pierre Poilievre | Poilievre  CAN GOV 2013-07..2015-11-04  CAN PTY OPP 2015-11-05..
Michael Chong  CAN LEG OPP
Melissa Lantsman  CAN LEG OPP 2021-09..
Elizabeth May  CAN PTY OPP
Jenica Atwin  CAN LEG
Jenny Kwan  CAN LEG
Heather McPherson  CAN LEG OPP 2019-10..
Irwin Cotler  CAN GOV JUD 2003-12..2006-02-06  CAN CVL LEG 2006-02-07..
Anthony Rota  CAN LEG 2019-12-05..2023-09-27
Greg Fergus  CAN LEG
Francis Scarpaleggia  CAN LEG
Roméo Dallaire | Romeo Dallaire  CAN MIL 1993..1993-10-04  UNO MIL 1993-10-05..1994-08  CAN MIL 1994-09..2000-04  CAN LEG CVL 2005-03..2014-06
Rick Hillier  CAN MIL ..2008-07
Walter Natynczyk | Walt Natynczyk  CAN MIL ..2012-10
Tom Lawson  CAN MIL ..2015-07
Jonathan Vance  CAN MIL ..2021-01
Art McDonald  CAN MIL ..2021-11
Wayne Eyre  CAN MIL ..2024-07
Jennie Carignan  CAN MIL
Lewis MacKenzie  CAN MIL ..1993
Maurice Baril  CAN MIL ..2001-06
Jean Boyle  CAN MIL ..1996-10
Andrew Leslie  CAN MIL ..2011  CAN LEG 2015-10..2019-09
Giuliano Zaccardelli  CAN COP 2000-09..2006-12
Bob Paulson  CAN COP 2011-11..2017-06
Brenda Lucki  CAN COP 2018-04..2023-03
Mike Duheme | Michael Duheme  CAN COP 2023-03..
Richard Fadden  CAN SPY 2009-06..2013-05  CAN GOV 2013-06..2016-03
Michel Coulombe  CAN SPY 2013..2017-05
David Vigneault  CAN SPY 2017-06..2024-07
Michael Wernick  CAN GOV 2016-01..2019-04
Gerald Butts  CAN GOV 2015-11..2019-02
Katie Telford  CAN GOV 2015-11-04..2025-03
Jody Thomas  CAN GOV 2017..2024-01
Nathalie Drouin  CAN GOV 2017..
Allan Rock  CAN GOV 1993-11..2003-12  CAN GOV 2004..2006
John McNee  CAN GOV 2006..2011
Guillermo Rishchynski  CAN GOV
Marc-André Blanchard  CAN GOV 2016..2020  CAN GOV 2025..
Robert Fowler  CAN GOV ..2008  UNO 2009..2009
Paul Heinbecker  CAN GOV ..2004
Kirsten Hillman  CAN GOV 2017..
David MacNaughton  CAN GOV 2016-03..2019-08
Gary Doer  CAN GOV 1999-10-05..2016-03
Frank McKenna  CAN GOV 1987-10..1997-10  CAN GOV 2005-03..2006
Dominic Barton  CAN BUS ..2019-09-03  CAN GOV 2019-09-04..2021-12
Jennifer May  CAN GOV 2022-09..
Louise Blais  CAN GOV
Stephen Lewis  CAN GOV 1984..1988  UNO 1995..2006
Louise Arbour  UNO JUD 1996-10..1999-09-14  CAN JUD 1999-09-15..2004-06  UNO 2004-07-01..2008-06-30  NGO CVL 2009-07..2014-07  UNO 2017-03..2018-12
Louise Fréchette  CAN GOV ..1998-02  UNO 1998-03..2006-03
Maurice Strong  UNO ..2005
Philippe Kirsch  IGO JUD 2003-03..2009-03
Beverley McLachlin  CAN JUD 1989-03..2017-12
David Dodge  CAN GOV 2001-02..2008-01
Stephen Poloz  CAN GOV 2013-06..2020-06
Tiff Macklem  CAN GOV 2020-06..
Theresa Tam  CAN GOV MED 2017-06..2025-06
Bonnie Henry  CAN GOV MED
Doug Ford  CAN GOV 2018-06-29..
Rob Ford  CAN GOV 2010-12..2014-11
John Tory  CAN GOV 2014-12..2023-02
Olivia Chow  CAN LEG 2006-01..2014-03  CAN GOV 2023-07-12..
Kathleen Wynne  CAN GOV 2013-02-11..2018-06-29
Dalton McGuinty  CAN GOV 2003-10-23..2013-02-11
Ernie Eves  CAN GOV 1995-06..2003-10-23
François Legault  CAN GOV 1998..2003  CAN PTY OPP 2011-11..2018-10-17  CAN GOV 2018-10-18..
Philippe Couillard  CAN GOV 2003-04..2008-06  CAN GOV 2014-04-23..2018-10-18
Pauline Marois  CAN PTY OPP 2007-06..2012-09-18  CAN GOV 2012-09-19..2014-04-23
Jean Charest  CAN GOV 1986..1993-11  CAN PTY OPP 1993-12..2003-04-28  CAN GOV 2003-04-29..2012-09-19
Bernard Landry  CAN GOV 1994-09..2003-04-29
Jacques Parizeau  CAN GOV 1994-09-26..1996-01-29
Robert Bourassa  CAN GOV 1985-12-12..1994-01-11
René Lévesque  CAN GOV 1976-11..1985-10
Paul St-Pierre Plamondon  CAN PTY OPP 2020-10..
Pierre Karl Péladeau  CAN BUS
Gabriel Nadeau-Dubois  CAN CVL ..2017-05-28  CAN LEG OPP 2017-05-29..
Soraya Martinez Ferrada  CAN GOV 2023-07..2025-02  CAN GOV 2025-11..
Valérie Plante  CAN GOV 2017-11..2025-11
Denis Coderre  CAN GOV 1999..2003  CAN GOV 2013-11..2017-11
Régis Labeaume  CAN GOV 2007-12..2021-11
Danielle Smith  CAN PTY OPP 2009-10..2014-12  CAN GOV 2022-10-11..
Rachel Notley  CAN GOV 2015-05-24..2019-04-30  CAN PTY OPP 2019-05..2024-06
Alison Redford  CAN GOV 2011-10-07..2014-03-23
Ralph Klein  CAN GOV 1989..2006-12-14
Jim Prentice  CAN GOV 2006-02-06..2010-11  CAN GOV 2014-09-15..2015-05-24
Naheed Nenshi  CAN GOV 2010-10..2021-10  CAN PTY OPP 2024-06..
Scott Moe  CAN GOV 2014..
Brad Wall  CAN GOV 2007-11-21..2018-02-02
Wab Kinew  CAN PTY OPP 2017-09..2023-10-17  CAN GOV 2023-10-18..
Brian Pallister  CAN GOV 2016-05-03..2021-09-01
Heather Stefanson  CAN GOV 2016-05..2023-10-18
David Eby  CAN GOV JUD 2017-07..2022-11-17  CAN GOV 2022-11-18..
John Horgan  CAN GOV 2017-07-18..2022-11-18  CAN GOV 2023-12..2024-11-12
Christy Clark  CAN GOV 2011-03-14..2017-07-18
Gordon Campbell  CAN GOV 2001-06-05..2016
Tim Houston  CAN GOV 2021-08-31..
Stephen McNeil  CAN GOV 2013-10-22..2021-02-23
Iain Rankin  CAN GOV 2021-02-23..2021-08-31
Susan Holt  CAN GOV 2024-11-02..
Blaine Higgs  CAN GOV 2018-11-09..2024-11-02
Brian Gallant  CAN GOV 2014-10-07..2018-11-09
Andrew Furey  CAN GOV 2020-08-19..2025-05
Dwight Ball  CAN GOV 2015-12-14..2020-08-19
Brian Tobin  CAN GOV 1993-11..2002-01
P.J. Akeeagok  CAN GOV 2021-11..2025-11
R.J. Simpson  CAN GOV 2023-12..
Phil Fontaine  CAN CVL
Ovide Mercredi  CAN CVL
Shawn Atleo | Shawn A-in-chut Atleo  CAN CVL
Perry Bellegarde  CAN CVL 2014-12..2021-07
RoseAnne Archibald  CAN CVL
Cindy Woodhouse Nepinak | Cindy Woodhouse  CAN CVL 2023-12..
Theresa Spence  CAN CVL
Natan Obed  CAN CVL
Cindy Blackstock  CAN CVL
Murray Sinclair  CAN JUD ..2016-03  CAN LEG 2016-04..2021-01
Tamara Lich  CAN CVL
Michael Kovrig  CAN SOC
Michael Spavor  CAN BUS
Robert Schellenberg | Robert Lloyd Schellenberg  CAN CRM
Ajaib Singh Bagri  CAN CVL
Maher Arar  CAN CVL
Omar Khadr  CAN REB CVL
Ahmed Said Khadr  CAN REB ..2003-10-02
Mohamed Fahmy  CAN JRN
Amanda Lindhout  CAN JRN
Joshua Boyle  CAN SOC
Michael Zehaf-Bibeau  CAN CRM ..2014-10-22
Alexandre Bissonnette  CAN CRM
Gabriel Wortman  CAN CRM ..2020-04-19
Alek Minassian  CAN CRM
Conrad Black  CAN BUS JRN
Hassan Yussuff  CAN LAB 2014-05..2021-06
Buzz Hargrove  CAN LAB ..2008
Jerry Dias  CAN LAB ..2022-03
Margaret Atwood  CAN CVL
Naomi Klein  CAN CVL JRN
David Suzuki  CAN CVL EDU
Louis Riel  CAN REB ..1885-11-16
Peter Munk  CAN BUS ..2018-03-28
Seymour Schulich  CAN BUS
Gerald Cyprien Lacroix | Gérald Lacroix  CAN REL
# Mexico: government
Carlos Salinas de Gortari | Carlos Salinas  MEX GOV 1988-12-01..1994-11-30
Ernesto Zedillo  MEX GOV 1988..2000-11-30
Luis Donaldo Colosio  MEX PTY GOV ..1994-03-23
José Francisco Ruiz Massieu  MEX PTY ..1994-09-28
Raúl Salinas de Gortari | Raúl Salinas  MEX SOC
Luis Echeverría  MEX GOV 1963..1976-11-30
Miguel de la Madrid  MEX GOV 1982-12-01..1988-11-30
José López Portillo  MEX GOV 1976-12-01..1982-11-30
Gustavo Díaz Ordaz  MEX GOV 1964-12-01..1970-11-30
Jorge Castañeda  MEX GOV 2000-12-01..2003-01-10
Luis Ernesto Derbez  MEX GOV 2000-12-01..2006-11-30
Patricia Espinosa  MEX GOV ..2012-11-30  UNO 2016-07..2022-07
José Antonio Meade  MEX GOV 2011..2017-11  MEX PTY 2017-12..2018-07
Claudia Ruiz Massieu  MEX GOV 2012-12..2017-01  MEX PTY LEG 2018-07..
Luis Videgaray  MEX GOV 2012-12-01..2018-11-30
Rosario Green  MEX GOV 1997..2000-11-30
José Ángel Gurría | Angel Gurria | José Angel Gurría | Ángel Gurría  MEX GOV 1994-12-01..2000-11-30  IGO 2006-06-01..2021-05-31
Alicia Bárcena  UNO 2006..2022-03  MEX GOV 2022-04..
Juan Ramón de la Fuente  MEX GOV 1994-12..1999-11-15  MEX EDU 1999-11-16..2007-11  MEX GOV 2018-12..
Roberto Velasco  MEX GOV 2018-12..
Esteban Moctezuma  MEX GOV 1994-12..1995-06  MEX GOV 2018-12-01..
Martha Bárcena  MEX GOV 2018-12..2021-02
Arturo Sarukhán | Arturo Sarukhan  MEX GOV 2007..2013
Gerónimo Gutiérrez | Geronimo Gutierrez  MEX GOV ..2018
Carlos de Icaza  MEX GOV
Adolfo Aguilar Zínser  MEX GOV 2000-12..2003-11
Enrique Berruga  MEX GOV 2000-12..2007
Claude Heller  MEX GOV ..2011
Héctor Vasconcelos  MEX GOV
Santiago Creel  MEX GOV 2000-12-01..2005-06  MEX PTY LEG 2006-09..
Carlos Abascal  MEX GOV 2000-12-01..2006-11-30
Francisco Ramírez Acuña  MEX GOV 2001-03..2008-01-16
Juan Camilo Mouriño  MEX GOV 2006-12-01..2008-11-04
Fernando Gómez Mont  MEX GOV 2008-11-10..2010-07
José Francisco Blake Mora | Francisco Blake Mora  MEX GOV 2010-07-14..2011-11-11
Alejandro Poiré  MEX GOV SPY 2009..2012-11-30
Miguel Ángel Osorio Chong  MEX GOV 2005-04..2011-04  MEX GOV 2012-12-01..2018-01  MEX LEG PTY 2018-09..2024-08
Alfonso Navarrete Prida  MEX GOV 2012-12-01..2018-11-30
Olga Sánchez Cordero  MEX JUD 1995..2015-11  MEX GOV 2018-12-01..2021-08-26  MEX LEG 2021-08-27..
Adán Augusto López | Adán Augusto López Hernández  MEX GOV 2019-01-01..2023-06-16  MEX LEG PTY 2024-09..
Luisa María Alcalde | Luisa Alcalde  MEX GOV LAB 2018-12-01..2023-06-18  MEX GOV 2023-06-19..2024-09-30  MEX PTY 2024-10-01..
Rosa Icela Rodríguez | Rosa Icela Rodriguez  MEX GOV 2018-12..
Fernando Gutiérrez Barrios  MEX GOV 1988-12..1993-01
Patrocinio González Garrido  MEX GOV 1988-12..1994-01
Emilio Chuayffet  MEX GOV 1993..1998-01  MEX GOV 2012-12-01..2015-08
Francisco Labastida  MEX GOV ..1999  MEX PTY 2000..2012
Diódoro Carrasco  MEX GOV 1992-12..2000-11-30
Francisco Gil Díaz  MEX GOV 2000-12-01..2006-11-30
Agustín Carstens | Agustin Carstens  IGO 2003..2006-10  MEX GOV 2006-12-01..2017-11  IGO 2017-12-01..2025-06-30
Guillermo Ortiz  MEX GOV 1994-12..2009-12-31
Ernesto Cordero  MEX GOV 2008..2011-09  MEX LEG PTY 2012-09..2018-08
Carlos Urzúa  MEX GOV 2018-12-01..2019-07-09
Arturo Herrera  MEX GOV 2018-12..2021-07
Rogelio Ramírez de la O  MEX GOV 2021-08..2025-03
Edgar Amador Zamora | Edgar Amador  MEX GOV 2025-03..
Alejandro Díaz de León  MEX GOV 2017-12..2021-12
Victoria Rodríguez Ceja  MEX GOV 2018-12..
Ildefonso Guajardo  MEX GOV 2012-12-01..2018-11-30
Graciela Márquez  MEX GOV 2018-12-01..
Tatiana Clouthier  MEX LEG PTY 2018-09..2020-12  MEX GOV 2021-01-04..2022-10-06
Raquel Buenrostro  MEX GOV 2018-12..
Jesús Seade  MEX GOV 2018-07..
Jaime Serra Puche  MEX GOV 1988-12..1994-12-29
Herminio Blanco  MEX GOV 1994-12..2000-11-30
Julio Scherer Ibarra  MEX GOV 2018-12-01..2021-09
Jesús Ramírez Cuevas  MEX GOV 2018-12-01..
Alfonso Romo  MEX GOV BUS 2018-12-01..2020-12
Manuel Bartlett  MEX GOV 1982-12..1999-01  MEX LEG 2000-09..2018-08  MEX GOV 2018-12-01..2024-09-30
Rocío Nahle  MEX GOV 2018-12-01..2023-10  MEX GOV 2024-12-01..
Octavio Romero | Octavio Romero Oropeza  MEX BUS GOV 2018-12-01..
Emilio Lozoya | Emilio Lozoya Austin  MEX BUS GOV 2012-12-01..2016-02-08
Víctor Rodríguez Padilla  MEX BUS GOV 2024-10..
Hugo López-Gatell  MEX GOV MED 2018-12-01..2023-10
Jorge Alcocer  MEX GOV MED 2018-12-01..2024-09-30
David Kershenobich  MEX GOV MED 2024-10-01..
Altagracia Gómez  MEX BUS GOV
Lázaro Cárdenas Batel  MEX GOV 2002-02..2008-02  MEX GOV 2018-12..
Jorge Carlos Ramírez Marín  MEX LEG PTY
# Mexico: security, prosecutors, judges
Genaro García Luna  MEX COP GOV 2001..2012-11-30
Eduardo Medina Mora  MEX SPY 2000-12..2005-09-22  MEX GOV 2005-09-23..2015-03-10  MEX JUD 2015-03-11..2019-10-03
Marisela Morales  MEX JUD GOV 2011-04..2012-11-30
Arturo Chávez Chávez  MEX JUD GOV 2009-09..2011-03
Daniel Cabeza de Vaca  MEX JUD GOV 2005-04..2006-11-30
Rafael Macedo de la Concha  MEX MIL ..2000-11  MEX JUD GOV 2000-12-01..2005-04
Jesús Murillo Karam  MEX GOV 1993..1998  MEX JUD GOV 2012-12-04..2015-02-27
Arely Gómez  MEX JUD GOV 2015-03..2018-11-30
Raúl Cervantes  MEX JUD GOV 2016-10..2017-10
Alejandro Gertz Manero | Alejandro Gertz  MEX GOV COP 2000-12..2004-08  MEX JUD GOV 2018-12..2025-11-27
Ernestina Godoy  MEX JUD GOV 2018-12..
Omar García Harfuch  MEX COP ..2023-09  MEX LEG 2024-09-01..2024-09-30  MEX GOV COP 2024-10-01..
Alfonso Durazo  MEX GOV COP 2018-12-01..2020-10  MEX GOV 2021-09-13..
Renato Sales  MEX COP 2015-08..2018-11-30
Monte Alejandro Rubido  MEX COP SPY 2013..2015-08
Facundo Rosas  MEX COP ..2012
Tomás Zerón  MEX COP JUD 2013-09..2016-09
Alejandro Encinas  MEX GOV 2005-07..2006-12  MEX PTY LEG 2009-09..2018-08  MEX GOV 2018-12-01..
Santiago Nieto  MEX GOV 2018-12-01..2021-11
Audomaro Martínez Zapata  MEX MIL SPY 2018-12..2024-09
Salvador Cienfuegos  MEX MIL GOV 2012-12-01..2018-11-30
Luis Cresencio Sandoval  MEX MIL GOV 2018-12-01..2024-09-30
Ricardo Trevilla Trejo | Ricardo Trevilla  MEX MIL GOV 2024-10-01..
Guillermo Galván Galván | Guillermo Galván  MEX MIL GOV 2006-12-01..2012-11-30
Gerardo Clemente Ricardo Vega García | Ricardo Clemente Vega García  MEX MIL GOV 2000-12-01..2006-11-30
Enrique Cervantes Aguirre  MEX MIL GOV 1994-12-01..2000-11-30
Mariano Francisco Saynez  MEX MIL GOV 2006-12-01..2012-11-30
Vidal Francisco Soberón  MEX MIL GOV 2012-12-01..2018-11-30
José Rafael Ojeda Durán | Rafael Ojeda  MEX MIL GOV 2018-12-01..2024-09-30
Raymundo Pedro Morales | Raymundo Morales Ángeles  MEX MIL GOV 2024-10-01..
Luis Rodríguez Bucio  MEX MIL COP 2019-04..2023
Jesús Gutiérrez Rebollo  MEX MIL ..1997-02-18
Arturo Zaldívar  MEX JUD 2009-12..2023-11  MEX PTY GOV 2023-12..
Norma Piña | Norma Lucía Piña  MEX JUD 2015-12..2025-08
Lenia Batres  MEX JUD 2023-12..
Hugo Aguilar Ortiz | Hugo Aguilar  MEX GOV CVL 2018-12..2025-08  MEX JUD 2025-09-01..
Lorenzo Córdova  MEX GOV 2011-12..2023-04
Guadalupe Taddei  MEX GOV 2023-04..
Luis Carlos Ugalde  MEX GOV 2003-10..2007-12
José Woldenberg  MEX GOV 1996-10..2003-10
Francisco Garduño  MEX GOV COP 2018-12..2025-04
Tonatiuh Guillén  MEX GOV 2018-12..2019-06
José Luis Soberanes  MEX CVL 1999-11..2009-11
Raúl Plascencia  MEX CVL 2009-11..2014-11
Rosario Piedra | Rosario Piedra Ibarra  MEX CVL 2019-11..
# Mexico: parties, governors, candidates
Cuauhtémoc Cárdenas  MEX GOV 1980-09..1986-09  MEX PTY OPP 1987..1997-12-04  MEX GOV PTY 1997-12-05..1999-09  MEX PTY OPP 1999-10..2014-11
Diego Fernández de Cevallos  MEX PTY
Roberto Madrazo  MEX GOV 1995-01..1999-05  MEX PTY OPP 2002-03..2006-07
Josefina Vázquez Mota  MEX GOV 2000-12-01..2009-03  MEX PTY LEG 2009-09..
Ricardo Anaya  MEX PTY OPP 2014..
Xóchitl Gálvez  MEX GOV 2000-12-01..2006-11-30  MEX PTY OPP 2015..
Jorge Álvarez Máynez  MEX PTY OPP
Jaime Rodríguez Calderón | El Bronco  MEX GOV 2015-10-04..2021-10-03
Margarita Zavala  MEX PTY SOC
Marta Sahagún | Martha Sahagún  MEX SOC GOV 2000-12..2006-11-30
Angélica Rivera  MEX SOC
Beatriz Gutiérrez Müller  MEX SOC
Manuel Espino  MEX PTY
Germán Martínez Cázares | Germán Martínez  MEX PTY GOV
César Nava  MEX PTY GOV
Gustavo Madero  MEX PTY OPP 2010-12..2021
Marko Cortés | Marko Cortes  MEX PTY OPP 2018-11..2024-11
Jorge Romero Herrera  MEX PTY OPP 2024-11..
Alejandro Moreno | Alejandro Moreno Cárdenas | Alito Moreno  MEX GOV 2015-09..2019-06  MEX PTY OPP 2019-08..
Beatriz Paredes  MEX PTY LEG
Humberto Moreira  MEX GOV 2005-12..2011-01  MEX PTY OPP 2011-03..2011-12
Manlio Fabio Beltrones  MEX PTY LEG
Emilio Gamboa | Emilio Gamboa Patrón  MEX PTY LEG
Elba Esther Gordillo  MEX LAB PTY
Jesús Zambrano  MEX PTY OPP
Mario Delgado  MEX LEG PTY 2012-09..2020-11-04  MEX PTY GOV 2020-11-05..2024-09-30  MEX GOV EDU 2024-10-01..
Yeidckol Polevnsky  MEX PTY GOV
Ricardo Monreal  MEX GOV 1998-09..2004-09  MEX LEG PTY 2006-09..
Citlalli Hernández  MEX PTY LEG GOV
Gerardo Fernández Noroña  MEX LEG PTY
Martí Batres  MEX LEG PTY ..2021-07  MEX GOV 2021-08..
Clara Brugada  MEX GOV 2018-10..
Andrés Manuel López Beltrán | Andrés López Beltrán | Andy López Beltrán | Andy Lopez Beltran  MEX PTY
Porfirio Muñoz Ledo  MEX PTY LEG ..2023-07-09
Dante Delgado  MEX GOV PTY 1988..1992-11  MEX PTY OPP 1997..
Miguel Ángel Mancera  MEX JUD 2008..2012-01  MEX GOV 2012-12-05..2018-03  MEX LEG 2018-09..2024-08
Samuel García  MEX LEG 2018-09..2020  MEX GOV 2021-10-04..
Enrique Alfaro  MEX GOV 2012-10..2015  MEX GOV 2018-12-06..2024-12-05
Pablo Lemus  MEX GOV 2015-10..
Javier Duarte  MEX GOV 2010-12-01..2016-10-12
Roberto Borge  MEX GOV 2011-04..2016-09
César Duarte  MEX GOV 2010-10..2016-10
Javier Corral  MEX GOV 2016-10-04..2021-09-07  MEX LEG 2024-09..
Maru Campos | María Eugenia Campos  MEX GOV 2016-10..
Tomás Yarrington  MEX GOV 1999-02..2004-12
Eugenio Hernández  MEX GOV 2005-01..2010-12
Rodolfo Torre Cantú  MEX PTY ..2010-06-28
Francisco García Cabeza de Vaca  MEX GOV 2016-10-01..2022-09-30
Américo Villarreal  MEX GOV 2022-10-01..
Ulises Ruiz | Ulises Ruiz Ortiz  MEX GOV 2004-12-01..2010-11-30
Alejandro Murat  MEX GOV 2016-12-01..2022-11-30
Salomón Jara  MEX GOV 2022-12-01..
Ángel Aguirre  MEX GOV 2011-04-01..2014-10-23
Rogelio Ortega  MEX GOV 2014-10..2015-10
Héctor Astudillo  MEX GOV 2015-10..2021-10
Evelyn Salgado  MEX GOV 2021-10-15..
Félix Salgado Macedonio  MEX PTY LEG
Rubén Figueroa  MEX GOV 1993-04..1996-03
José Luis Abarca  MEX GOV ..2014-10
Fausto Vallejo  MEX GOV 2012-02..2014-06
Leonel Godoy  MEX GOV 2008-02..2012-02
Silvano Aureoles  MEX LEG ..2015-09-30  MEX GOV 2015-10-01..2021-09-30
Alfredo Ramírez Bedolla  MEX GOV 2021-10-01..
Alfredo Castillo | Alfredo Castillo Cervantes  MEX GOV JUD 2012-12..2018-11
Carlos Manzo  MEX GOV ..2025-11-01
Juan Sabines | Juan Sabines Guerrero  MEX GOV 2006-12..2012-12
Manuel Velasco  MEX GOV 2012-12-08..2018-12-08  MEX LEG 2018-12-09..
Rutilio Escandón  MEX GOV 2018-12-08..2024-12-07
Eduardo Ramírez Aguilar  MEX LEG ..2024-12-07  MEX GOV 2024-12-08..
Rubén Rocha Moya  MEX GOV 2021-11-01..
Quirino Ordaz | Quirino Ordaz Coppel  MEX GOV 2017-01..2021-10  MEX GOV 2022..
Mario López Valdez | Malova  MEX GOV 2011-01..2016-12
Cuauhtémoc Blanco  MEX GOV 2016-01..2024-09
Graco Ramírez  MEX GOV 2012-10-01..2018-09-30
Delfina Gómez  MEX GOV EDU 2018-12..2022-08  MEX GOV 2023-09-16..
Alfredo del Mazo  MEX GOV 2017-09-16..2023-09-15
Eruviel Ávila  MEX GOV 2011-09-16..2017-09-15
Arturo Montiel  MEX GOV 1999-09..2005-09
Marina del Pilar Ávila | Marina del Pilar  MEX GOV 2021-11-01..
Jaime Bonilla  MEX GOV 2019-11-01..2021-10-31
Jorge Hank Rhon  MEX BUS GOV
Layda Sansores  MEX PTY LEG ..2018-09  MEX GOV 2018-10..
Mauricio Vila  MEX GOV 2018-10-01..2024-09-30
Mara Lezama  MEX GOV 2018-10..
Mario Marín  MEX GOV 2005-02..2011-01
Rafael Moreno Valle  MEX GOV 2011-02-01..2017-01-31  MEX LEG 2018-09..2018-12-24
Martha Érika Alonso | Martha Erika Alonso  MEX GOV 2018-12-14..2018-12-24
Miguel Barbosa  MEX GOV 2019-08-01..2022-12-13
Diego Sinhue Rodríguez  MEX GOV 2018-09-26..2024-09-25
Cuitláhuac García  MEX GOV 2018-12-01..2024-11-30
Miguel Ángel Yunes | Miguel Ángel Yunes Linares  MEX GOV 2016-12-01..2018-11-30  MEX PTY 2018-12-01..
David Monreal  MEX GOV 2021-09-12..
Julián LeBarón  MEX CVL
Adrián LeBarón  MEX CVL
# Mexico: rebels, activists, clergy, business, press
Comandanta Ramona  MEX REB ..2006-01-06  group=EZL
Subcomandante Moisés | Subcommander Moisés | Subcomandante Insurgente Moisés  MEX REB  group=EZL
Comandante Tacho  MEX REB  group=EZL
María de Jesús Patricio | Marichuy  MEX OPP CVL
Samuel Ruiz | Samuel Ruiz García  MEX REL ..2011-01-24
Raúl Vera  MEX REL
Norberto Rivera  MEX REL ..2017-12
Carlos Aguiar Retes  MEX REL
Juan Jesús Posadas Ocampo  MEX REL ..1993-05-24
Felipe Arizmendi  MEX REL
Alejandro Solalinde  MEX REL CVL
Javier Sicilia  MEX CVL
Marcial Maciel  MEX REL ..2008-01-30
Naasón Joaquín García  MEX REL
Flavio Sosa  MEX CVL OPP
Nestora Salgado  MEX CVL PRM ..2018-08  MEX LEG 2018-09..2024-08
José Manuel Mireles  MEX PRM CVL ..2020-11-25
Hipólito Mora  MEX PRM ..2023-06-29
Estanislao Beltrán  MEX PRM
Vidulfo Rosales  MEX CVL
Lydia Cacho  MEX JRN
Carmen Aristegui  MEX JRN
Anabel Hernández  MEX JRN
Javier Valdez | Javier Valdez Cárdenas  MEX JRN ..2017-05-15
Miroslava Breach  MEX JRN ..2017-03-23
Regina Martínez  MEX JRN ..2012-04-28
Ciro Gómez Leyva  MEX JRN
Digna Ochoa  MEX CVL ..2001-10-19
Rosario Ibarra de Piedra | Rosario Ibarra  MEX CVL ..2022-04-16
Alejandro Martí  MEX CVL BUS
Isabel Miranda de Wallace  MEX CVL ..2025-03
Cecilia Flores  MEX CVL
Irineo Mujica  MEX CVL
Carlos Slim  MEX BUS
Ricardo Salinas Pliego  MEX BUS
Germán Larrea  MEX BUS
Emilio Azcárraga | Emilio Azcárraga Jean  MEX BUS JRN
Claudio X. González | Claudio X. Gonzalez  MEX CVL BUS
Napoleón Gómez Urrutia  MEX LAB LEG
Carlos Romero Deschamps  MEX LAB PTY ..2023-10-19
Fidel Velázquez  MEX LAB ..1997-06-21
Martín Esparza  MEX LAB
Pedro Haces  MEX LAB LEG
# Mexico: cartels
Ovidio Guzmán | Ovidio Guzmán López | Ovidio Guzman Lopez  MEX CRM  group=SIC
Iván Archivaldo Guzmán | Ivan Archivaldo Guzman Salazar  MEX CRM  group=SIC
Jesús Alfredo Guzmán | Jesus Alfredo Guzman Salazar  MEX CRM  group=SIC
Joaquín Guzmán López | Joaquin Guzman Lopez  MEX CRM  group=SIC
Vicente Zambada | Vicente Zambada Niebla  MEX CRM  group=SIC
Jesús Zambada | Jesús "El Rey" Zambada  MEX CRM  group=SIC
Ismael Zambada Sicairos | El Mayito Flaco  MEX CRM  group=SIC
Dámaso López Núñez | Dámaso López  MEX CRM  group=SIC
Juan José Esparragoza  MEX CRM  group=SIC
Ignacio Coronel | Ignacio "Nacho" Coronel | Nacho Coronel  MEX CRM ..2010-07-29  group=SIC
Emma Coronel | Emma Coronel Aispuro  MEX SOC
Rafael Caro Quintero  MEX CRM
Ernesto Fonseca Carrillo | Don Neto  MEX CRM
Miguel Ángel Félix Gallardo  MEX CRM
Amado Carrillo Fuentes  MEX CRM ..1997-07-04  group=JUA
Vicente Carrillo Fuentes  MEX CRM  group=JUA
Benjamín Arellano Félix  MEX CRM  group=TIJ
Ramón Arellano Félix  MEX CRM ..2002-02-10  group=TIJ
Francisco Javier Arellano Félix | Francisco Javier Arellano Felix  MEX CRM  group=TIJ
Eduardo Arellano Félix  MEX CRM  group=TIJ
Luis Fernando Sánchez Arellano  MEX CRM  group=TIJ
Teodoro García Simental | El Teo  MEX CRM  group=TIJ
Osiel Cárdenas Guillén | Osiel Cárdenas  MEX CRM  group=GCA
Juan García Ábrego  MEX CRM  group=GCA
Antonio Ezequiel Cárdenas Guillén | Tony Tormenta  MEX CRM ..2010-11-05  group=GCA
Jorge Eduardo Costilla | El Coss  MEX CRM  group=GCA
Heriberto Lazcano | El Lazca  MEX CRM ..2012-10-07  group=ZET
Miguel Ángel Treviño Morales | Miguel Ángel Treviño | Z-40  MEX CRM  group=ZET
Omar Treviño Morales | Z-42  MEX CRM  group=ZET
Arturo Beltrán Leyva  MEX CRM ..2009-12-16  group=BLO
Héctor Beltrán Leyva  MEX CRM ..2018-11-18  group=BLO
Alfredo Beltrán Leyva  MEX CRM  group=BLO
Edgar Valdez Villarreal | La Barbie  MEX CRM  group=BLO
Nemesio Oseguera | Nemesio Oseguera Cervantes | El Mencho  MEX CRM  group=CJN
Rubén Oseguera | Rubén Oseguera González | El Menchito  MEX CRM  group=CJN
Abigael González Valencia | El Cuini  MEX CRM  group=CJN
Érick Valencia Salazar | Erick Valencia  MEX CRM  group=CJN
Audias Flores Silva  MEX CRM  group=CJN
Nazario Moreno | Nazario Moreno González  MEX CRM ..2014-03-09  group=LFM
Servando Gómez | Servando Gómez Martínez | La Tuta  MEX CRM  group=LFM
Enrique Plancarte  MEX CRM ..2014-03-31  group=LFM
José Antonio Yépez | José Antonio Yépez Ortiz | El Marro  MEX CRM  group=SRL
Juan Francisco Treviño | Juan Gerardo Treviño  MEX CRM
Héctor Palma | El Güero Palma  MEX CRM  group=SIC
Hernán Bermúdez Requena | Hernán Bermúdez  MEX COP ..2024-01  MEX CRM 2025-02..
José Rodrigo Aréchiga  MEX CRM  group=SIC
Sandra Ávila Beltrán  MEX CRM
# Guatemala
Vinicio Cerezo  GTM GOV 1986-01-14..1991-01-14  IGO 2017-07..2022
Jorge Serrano Elías  GTM GOV 1991-01-14..1993-06-01
Ramiro de León Carpio  GTM CVL 1989..1993-06-05  GTM GOV 1993-06-06..1996-01-14
Álvaro Arzú  GTM GOV 1986..1990  GTM GOV 1996-01-14..2000-01-14  GTM GOV 2004-01..2018-04-27
Alfonso Portillo  GTM GOV 2000-01-14..2004-01-14
Óscar Berger | Oscar Berger  GTM GOV 2004-01-14..2008-01-14
Álvaro Colom  GTM GOV 2008-01-14..2012-01-14
Otto Pérez Molina | Otto Perez Molina  GTM MIL ..2000  GTM PTY OPP 2001..2012-01-13  GTM GOV 2012-01-14..2015-09-03
Alejandro Maldonado | Alejandro Maldonado Aguirre  GTM JUD ..2015-05-13  GTM GOV 2015-05-14..2016-01-14
Roxana Baldetti  GTM GOV 2012-01-14..2015-05-08
Karin Herrera  GTM GOV 2024-01-15..
Guillermo Castillo Reyes  GTM GOV 2020-01-14..2024-01-14
Jafeth Cabrera  GTM GOV 2016-01-14..2020-01-14
Rafael Espada  GTM GOV 2008-01-14..2012-01-14
Eduardo Stein  GTM GOV 1996-01..2000-01  GTM GOV 2004-01-14..2008-01-14  UNO 2018-09..2022
Sandra Torres  GTM SOC GOV 2008-01-14..2011-04  GTM PTY OPP 2012..
Thelma Aldana  GTM JUD ..2018-05  GTM OPP 2018-06..
Claudia Paz y Paz  GTM JUD 2010-12..2014-05
Consuelo Porras | María Consuelo Porras  GTM JUD 2018-05-17..
Rafael Curruchiche  GTM JUD 2021-08..
Fredy Orellana | Fredy Raúl Orellana  GTM JUD
Juan Francisco Sandoval  GTM JUD ..2021-07-23  GTM REF CVL 2021-07-24..
Iván Velásquez | Ivan Velasquez  COL JUD ..2013-08  UNO JUD 2013-09..2019-09  COL GOV 2022-08-07..2025-03
Carlos Castresana  UNO JUD 2007-09..2010-06
Francisco Dall'Anese  CRI JUD 2003..2010-07  UNO JUD 2010-08..2013-09
Yassmin Barrios  GTM JUD
Miguel Ángel Gálvez  GTM JUD
Erika Aifán  GTM JUD ..2022-03
Gloria Porras  GTM JUD ..2021-04
Sandra Jovel  GTM GOV 2017-08..2020-01-14
Pedro Brolo  GTM GOV 2020-01-14..2022-01
Mario Búcaro  GTM GOV 2022-02..2024-01
Carlos Ramiro Martínez  GTM GOV 2014..2017  GTM GOV 2024-01-15..
Harold Caballeros  GTM GOV 2012-01..2013-01
Haroldo Rodas  GTM GOV 2008-01..2012-01
Gert Rosenthal  GTM GOV 1999..2014
Carlos Raúl Morales  GTM GOV 2014-09..2017-08
Fernando Carrera  GTM GOV 2013-01..2014-09
Jorge Briz  GTM GOV 2004-01..2006-07
Edgar Gutiérrez Girón  GTM GOV 2002..2004-01
Enrique Degenhart  GTM GOV 2018-01..2020-01
Francisco Jiménez Irungaray  GTM GOV 2024-01-15..2025-10
Mauricio López Bonilla  GTM GOV 2012-01-14..2015-05-21
Manuel Baldizón  GTM PTY OPP 2011..2017
Zury Ríos | Zury Ríos Sosa  GTM PTY
Thelma Cabrera  GTM PTY OPP CVL
Edmond Mulet  UNO 1994..2017  GTM PTY 2018..
Samuel Pérez Álvarez  GTM LEG PTY
Rigoberta Menchú | Rigoberta Menchu  GTM CVL
Juan Gerardi | Juan José Gerardi  GTM REL ..1998-04-26
Álvaro Ramazzini | Alvaro Ramazzini  GTM REL
Helen Mack  GTM CVL
Myrna Mack  GTM CVL ..1990-09-11
José Rubén Zamora | Jose Ruben Zamora  GTM JRN
Rodrigo Rosenberg  GTM CVL ..2009-05-10
Byron Lima | Byron Lima Oliva  GTM MIL ..2016-07-18
Romeo Lucas García  GTM GOV MIL 1978-07..1982-03-23
Óscar Humberto Mejía Victores | Óscar Mejía Victores  GTM GOV MIL 1983-08-08..1986-01-14
Jacobo Árbenz | Jacobo Arbenz  GTM GOV 1951-03..1954-06-27
Claudia Gómez González  GTM REF ..2018-05-23
# El Salvador
José Napoleón Duarte  SLV GOV 1980-12..1989-06-01
Alfredo Cristiani  SLV GOV 1989-06-01..1994-06-01
Armando Calderón Sol  SLV GOV 1994-06-01..1999-06-01
Francisco Flores Pérez  SLV GOV 1999-06-01..2004-06-01
Tony Saca | Antonio Saca | Elías Antonio Saca  SLV GOV 2004-06-01..2009-06-01
Mauricio Funes  SLV JRN ..2007  SLV GOV 2009-06-01..2014-06-01
Salvador Sánchez Cerén  SLV REB ..1992-01  SLV PTY OPP 1992-02..2009-05  SLV GOV 2009-06-01..2019-06-01
Félix Ulloa  SLV GOV 2019-06-01..
Óscar Samuel Ortiz  SLV GOV PTY 2000-05..2019-06-01
Claudia Juana Rodríguez | Claudia Rodríguez de Guevara  SLV GOV 2023-12-01..2024-06-01
Schafik Hándal | Schafik Handal | Shafick Handal  SLV REB ..1992-01  SLV PTY OPP 1992-02..2006-01-24
Joaquín Villalobos  SLV REB ..1992-01
Roberto D'Aubuisson  SLV PRM PTY ..1992-02-20
Óscar Romero | Oscar Romero | Archbishop Romero | Óscar Arnulfo Romero  SLV REL ..1980-03-24
Rufina Amaya  SLV CVL ..2007-03-06
Rodrigo Ávila  SLV COP ..2008  SLV PTY 2009..2009
Norman Quijano  SLV GOV 2009-05..2015-04  SLV LEG PTY OPP 2015-05..
Hugo Roger Martínez  SLV GOV 2009-06-01..2019-06-01
Alexandra Hill | Alexandra Hill Tinoco  SLV GOV 2019-06-01..
María Eugenia Brizuela | María Eugenia Brizuela de Ávila  SLV GOV 1999-06..2004-06
Francisco Laínez  SLV GOV 2004-06..2008
Marisol Argueta  SLV GOV 2008..2009-06
Jaime Miranda  SLV GOV 2013..2014-06
Carlos Calleja  SLV PTY BUS
René Francis Merino Monroy | Francis Merino Monroy  SLV MIL GOV 2019-06-01..
David Munguía Payés  SLV MIL GOV 2009-06-01..2019-06-01
Gustavo Villatoro  SLV GOV COP 2021-03..
Mauricio Arriaza Chicas | Mauricio Arriaza  SLV COP 2019-06-01..2024-09-08
Osiris Luna | Osiris Luna Meza  SLV GOV COP 2019-06-01..
Ernesto Castro  SLV GOV 2019-06..2021-04  SLV LEG 2021-05-01..
Conan Castro  SLV GOV
Milena Mayorga  SLV LEG 2018-05..2020-09  SLV GOV 2020-12..
Rodolfo Delgado  SLV JUD 2021-05-01..
Raúl Melara  SLV JUD 2019-01..2021-05-01
Douglas Meléndez  SLV JUD 2016-01..2019-01
Nidia Díaz  SLV REB ..1992-01  SLV PTY LEG 1994..
Medardo González  SLV PTY
Gregorio Rosa Chávez  SLV REL
José Luis Escobar Alas  SLV REL
Ruth Eleonora López  SLV CVL OPP
Bertha María Deleón  SLV CVL OPP
Carlos Dada  SLV JRN
Inocente Montano | Inocente Orlando Montano  SLV MIL
René Emilio Ponce  SLV MIL ..1993
Elmer Canales Rivera | Crook de Hollywood  SLV CRM  group=MSA
Borromeo Henríquez  SLV CRM  group=MSA
# Honduras
Rafael Callejas | Rafael Leonardo Callejas  HND GOV 1990-01-27..1994-01-27
Carlos Roberto Reina  HND GOV 1994-01-27..1998-01-27
Carlos Flores Facussé  HND GOV 1998-01-27..2002-01-27
Ricardo Maduro  HND GOV 2002-01-27..2006-01-27
Porfirio Lobo | Porfirio Lobo Sosa | Pepe Lobo  HND LEG PTY ..2009  HND GOV 2010-01-27..2014-01-27
Nasry Asfura | Nasry "Tito" Asfura | Tito Asfura  HND GOV 2014-01..2022-01  HND PTY OPP 2022-02..2026-01-26  HND GOV 2026-01-27..
Salvador Nasralla  HND OPP PTY 2012..2022-01-26  HND GOV 2022-01-27..2024-04  HND OPP PTY 2024-05..
Rixi Moncada  HND GOV 2022-01-27..2025
Luis Redondo  HND LEG 2022-01-23..2026-01
Jorge Calix  HND LEG PTY
Mauricio Oliva  HND LEG PTY 2014-01..2022-01
Enrique Reina | Eduardo Enrique Reina  HND GOV 2022-01-27..2025
Javier Bu Soto  HND GOV
Lisandro Rosales  HND GOV 2014..2022-01-27
María Dolores Agüero  HND GOV 2016..2019
Mireya Agüero | Mireya Agüero de Corrales  HND GOV 2013..2015  HND GOV 2026-01..
Roberto Flores Bermúdez  HND GOV 1999..2002-01
Edmundo Orellana  HND GOV 2006-01..2009-06  HND OPP PTY 2010..2021  HND GOV 2022-01..2023
Mario Canahuati  HND GOV 2010-01..2011-09
Arturo Corrales  HND GOV 2011..2016
Patricia Rodas  HND GOV PTY 2009-01..2009-06-28
Carlos López Contreras  HND GOV 2009-06-29..2010-01-27
Milton Jiménez | Milton Jiménez Puerto  HND GOV 2006-01..2008-01
Julián Pacheco Tinoco | Julián Pacheco  HND MIL GOV COP ..2022-01-27
Ramón Sabillón  HND COP ..2014-12  HND GOV COP 2022-01-27..2023-04
Juan Carlos Bonilla | Juan Carlos "El Tigre" Bonilla | El Tigre Bonilla  HND COP 2012-05..2013-12
Romeo Vásquez | Romeo Vásquez Velásquez | Romeo Vasquez Velasquez  HND MIL ..2010  HND PTY 2013..
Roosevelt Hernández  HND MIL 2023-12..
Tony Hernández | Juan Antonio Hernández Alvarado | Tony Hernandez  HND LEG 2014-01..2018-01
Hilda Hernández  HND GOV 2014..2017-12-16
Ana García de Hernández | Ana García Carías  HND SOC PTY
Óscar Fernando Chinchilla  HND JUD 2013-09..2023-08
Johel Zelaya  HND JUD 2023-11..
Rebeca Raquel Obando  HND JUD 2023-02..
Carlos Zelaya  HND LEG PTY 2010..2024-08
Elvin Santos  HND GOV 2006-01..2008-12  HND PTY 2009..
Luis Zelaya  HND PTY OPP 2016..2021
Yani Rosenthal  HND PTY BUS
Jaime Rosenthal  HND BUS PTY ..2019-01-12
Berta Cáceres | Berta Caceres  HND CVL ..2016-03-02
Berta Zúñiga Cáceres | Bertha Zúñiga  HND CVL
Roberto David Castillo | David Castillo Mejía  HND BUS
Óscar Andrés Rodríguez Maradiaga | Óscar Rodríguez Maradiaga | Oscar Andres Rodriguez Maradiaga  HND REL
Ismael Moreno | Ismael "Melo" Moreno  HND REL CVL
Juan Barahona  HND LAB OPP
Rafael Alegría  HND LAB AGR
David Matamoros  HND GOV 2013..2019
Cossette López | Cossette López-Osorio  HND GOV
Ana Paola Hall  HND GOV
Marlon Ochoa  HND GOV
Devis Leonel Rivera Maradiaga  HND CRM
Geovanny Fuentes Ramírez  HND CRM
Juan Ramón Matta-Ballesteros  HND CRM
# Nicaragua
Anastasio Somoza | Anastasio Somoza Debayle | Somoza  NIC GOV 1967-05..1979-07-17
Arnoldo Alemán  NIC GOV 1990..1995  NIC GOV 1997-01-10..2002-01-10  NIC PTY OPP 2002-01-11..
Enrique Bolaños  NIC GOV 1997-01-10..2007-01-10
Sergio Ramírez  NIC GOV 1979-07-19..1990-04-25  NIC OPP 1995..
Humberto Ortega  NIC MIL 1979..1995-02  NIC OPP 2018..2024-09-30
Joaquín Cuadra  NIC MIL 1995-02..2000-02
Julio César Avilés | Julio Aviles  NIC MIL 2010-02..
Omar Halleslevens  NIC MIL 2005-02..2010-02  NIC GOV 2012-01-10..2017-01-10
Antonio Lacayo  NIC GOV 1990-04..1995
Samuel Santos López  NIC GOV 2007-01-10..2017-01
Denis Moncada  NIC GOV 2007-01..
Valdrack Jaentschke  NIC GOV
Miguel d'Escoto | Miguel d'Escoto Brockmann  NIC GOV REL 1979-07..1990-04  UNO 2008-09..2009-09  NIC GOV 2009-10..2017-06-08
Tomás Borge  NIC GOV 1979-07..1990-04  NIC PTY 1990-05..2012-04-30
Jaime Wheelock  NIC GOV 1979-07..1990-04
Bayardo Arce  NIC PTY GOV ..2025-07
Edén Pastora | Eden Pastora | Comandante Zero  NIC GOV 1979-07..1981  NIC REB 1982..1986-05  NIC GOV PTY 2007..2020-06-16
Adolfo Calero  NIC REB ..1990
Enrique Bermúdez  NIC REB ..1991-02-16
Ernesto Cardenal  NIC GOV REL 1979-07..1987  NIC REL OPP 1994..2020-03-01
Fernando Cardenal  NIC REL GOV ..1990
Dora María Téllez  NIC GOV 1979-07..1990-04  NIC OPP PTY 1995..
Víctor Hugo Tinoco  NIC OPP PTY
Herty Lewites  NIC GOV 2000-11..2005-01  NIC OPP PTY 2005-02..2006-07-02
Eduardo Montealegre  NIC GOV 1998..2005  NIC OPP PTY 2006..2017
Francisco Aguirre Sacasa  NIC GOV 1997..2002-01
Norman Caldera  NIC GOV 2000..2007-01
Fabio Gadea | Fabio Gadea Mantilla  NIC OPP PTY 2011..2011
Luis Callejas  NIC OPP PTY
Cristiana Chamorro  NIC OPP
Pedro Joaquín Chamorro  NIC OPP JRN
Juan Sebastián Chamorro  NIC OPP
Carlos Fernando Chamorro  NIC JRN OPP
Félix Maradiaga  NIC OPP
Arturo Cruz | Arturo Cruz Jr.  NIC GOV 2007..2009  NIC OPP 2018..
Medardo Mairena  NIC OPP AGR
Miguel Mora  NIC OPP JRN
Lucía Pineda | Lucia Pineda Ubau  NIC JRN
Lesther Alemán  NIC OPP EDU
Max Jerez  NIC OPP
Ana Margarita Vijil  NIC OPP
Suyén Barahona  NIC OPP PTY
Tamara Dávila  NIC OPP
Violeta Granera  NIC OPP CVL
José Pallais  NIC OPP
Azahalea Solís  NIC OPP
Vilma Núñez  NIC CVL OPP
Francisca Ramírez  NIC OPP AGR
Hugo Torres Jiménez  NIC MIL ..1998  NIC OPP 1999..2022-02-12
Roberto Samcam  NIC MIL ..1998  NIC OPP 2018..2025-06-19
Rolando Álvarez | Rolando José Álvarez  NIC REL OPP
Silvio Báez | Silvio José Báez  NIC REL OPP
Leopoldo Brenes | Leopoldo José Brenes  NIC REL
Miguel Obando y Bravo | Miguel Obando  NIC REL ..2018-06-03
Waldemar Sommertag | Waldemar Stanisław Sommertag  VAT REL
Edgar Parrales  NIC OPP
Arturo McFields | Arturo McFields Yescas  NIC GOV ..2022-03-23  NIC OPP 2022-03-24..
Laureano Ortega | Laureano Ortega Murillo  NIC GOV
Juan Carlos Ortega Murillo  NIC JRN GOV
Camila Ortega Murillo  NIC GOV
Rafael Ortega Murillo  NIC GOV BUS
Zoilamérica Narváez | Zoilamérica Ortega  NIC OPP
Gustavo Porras  NIC LEG PTY 2017-01..
René Núñez | René Núñez Téllez  NIC LEG PTY ..2016-09-10
Aminta Granera  NIC COP 2006-09..2018-07
Horacio Rocha  NIC COP
Wendy Morales  NIC JUD GOV
Alba Luz Ramos  NIC JUD ..2023
Brenda Rocha  NIC GOV
María Amelia Coronel  NIC GOV
Francisco Campbell  NIC GOV
Brooklyn Rivera  NIC OPP CVL
Steadman Fagoth  NIC REB ..1989  NIC PTY 1990..
Lumberto Campbell  NIC GOV
Alfredo César  NIC OPP LEG
# Costa Rica
Óscar Arias | Oscar Arias | Óscar Arias Sánchez  CRI GOV 1986-05-08..1990-05-08  CRI GOV 2006-05-08..2010-05-08
Rafael Ángel Calderón Fournier | Rafael Ángel Calderón  CRI GOV 1990-05-08..1994-05-08
José María Figueres  CRI GOV 1994-05-08..1998-05-08  CRI PTY 2021..
Miguel Ángel Rodríguez | Miguel Ángel Rodríguez Echeverría  CRI GOV 1998-05-08..2002-05-08  IGO 2004-09-23..2004-10-15
Abel Pacheco  CRI GOV 2002-05-08..2006-05-08
Laura Chinchilla  CRI GOV 2006-05-08..2014-05-08
Luis Guillermo Solís  CRI GOV 2014-05-08..2018-05-08
Carlos Alvarado Quesada  CRI GOV 2014-07..2018-05-07  CRI GOV 2018-05-08..2022-05-08
Rodrigo Chaves | Rodrigo Chaves Robles  CRI GOV 2019-12..2020-05  CRI GOV 2022-05-08..2026-05-08
Laura Fernández | Laura Fernández Delgado  CRI GOV 2022-05-08..
Ottón Solís  CRI PTY OPP
Fabricio Alvarado  CRI PTY OPP LEG
Epsy Campbell | Epsy Campbell Barr  CRI GOV 2018-05-08..2022-05-08
Rodolfo Solano  CRI GOV 2020..2022-05
Manuel Ventura  CRI GOV 2018-12..2020
Manuel González Sanz  CRI GOV 2014-05..2018-05
Enrique Castillo Barrantes  CRI GOV 2011..2014-05
Bruno Stagno | Bruno Stagno Ugarte  CRI GOV 2002..2010-05  NGO CVL 2014..
René Castro  CRI GOV
Roberto Tovar  CRI GOV 2002-05..2006-05
Arnoldo André Tinoco | Arnoldo André  CRI GOV 2022-05-08..
Christiana Figueres  UNO 2010-07..2016-07
Rebeca Grynspan  CRI GOV 1994..1998  UNO 2006..2014-03  IGO 2014-04..2021-08  UNO 2021-09-13..
Jorge Urbina  CRI GOV
Claudia Dobles  CRI SOC PTY
Celso Gamboa  CRI GOV JUD 2014..2018
Mario Zamora Cordero  CRI GOV COP
Carlo Díaz  CRI JUD 2022..
Rodrigo Arias | Rodrigo Arias Sánchez  CRI GOV 2006-05..2010-05  CRI LEG 2022-05-01..
# Panama
Omar Torrijos  PAN GOV MIL 1968-10..1981-07-31
Guillermo Endara  PAN GOV 1989-12-20..1994-09-01
Ernesto Pérez Balladares  PAN GOV 1994-09-01..1999-09-01
Mireya Moscoso  PAN GOV 1999-09-01..2004-09-01
Martín Torrijos  PAN GOV 2004-09-01..2009-07-01
Ricardo Martinelli | Martinelli  PAN GOV 2009-07-01..2014-07-01  PAN OPP PTY 2014-07-02..
Juan Carlos Varela  PAN GOV 2009-07-01..2011-08  PAN OPP 2011-09..2014-06  PAN GOV 2014-07-01..2019-07-01
Laurentino Cortizo | Nito Cortizo | Laurentino "Nito" Cortizo  PAN GOV 2019-07-01..2024-07-01
José Raúl Mulino  PAN GOV 2009-07-01..2014-07-01  PAN GOV 2024-07-01..
José Gabriel Carrizo | Gaby Carrizo  PAN GOV 2019-07-01..2024-07-01
Isabel Saint Malo | Isabel de Saint Malo  PAN GOV 2014-07-01..2019-07-01
Samuel Lewis Navarro  PAN GOV 2004-09-01..2009-07-01
José Miguel Alemán  PAN GOV 1999-09..2003
Erika Mouynes  PAN GOV 2019..2022-10
Fernando Núñez Fábrega  PAN GOV 2013..2014-06
Alejandro Ferrer  PAN GOV 2019-07..2020-12
Roberto Henríquez  PAN GOV 2009-07..2012
Janaina Tewaney  PAN GOV 2020..2024-06
Javier Martínez-Acha  PAN GOV 2024-07-01..
Frank Ábrego  PAN GOV COP 2024-07-01..
Juan Manuel Pino  PAN GOV COP 2020..2024-07
Eloy Alfaro de Alba  PAN GOV
Rómulo Roux  PAN GOV 2012..2013  PAN PTY OPP 2014..
Ricardo Lombana  PAN PTY OPP
Balbina Herrera  PAN GOV 2004-09..2008  PAN PTY OPP 2009..2009
Jorge Quijano  PAN GOV 2012-09..2019-09
Ricaurte Vásquez | Ricaurte Vásquez Morales  PAN GOV 2019-09..
Alberto Alemán Zubieta  PAN GOV ..2012-09
Saúl Méndez | Saul Mendez  PAN LAB
Jaime Caballero  PAN LAB
Guillermo Cochez  PAN GOV PTY
Ramón Fonseca Mora | Ramón Fonseca  PAN BUS ..2024-05-08
Jürgen Mossack  PAN BUS
Silvia Carrera  PAN CVL
José Luis Lacunza  PAN REL
# Belize
George Price  BLZ GOV 1981-09..1984-12  BLZ GOV 1989-09..1993-07
Manuel Esquivel  BLZ GOV 1984-12..1989-09  BLZ GOV 1993-07..1998-08
Said Musa  BLZ GOV 1998-08-28..2008-02-08
Dean Barrow  BLZ OPP 1998-08..2008-02-07  BLZ GOV 2008-02-08..2020-11-12
Johnny Briceño | John Briceño | Johnny Briceno  BLZ OPP ..2020-11-11  BLZ GOV 2020-11-12..
Wilfred Elrington  BLZ GOV 2008-02..2020-11
Eamon Courtenay  BLZ GOV
Francis Fonseca  BLZ OPP PTY 2011-10..2016-01  BLZ GOV 2020-11..
Patrick Faber  BLZ GOV 2008-02..2020-11-12  BLZ OPP 2020-11-13..2022
Shyne Barrow | Moses "Shyne" Barrow | Moses Barrow  BLZ OPP PTY 2020-11..2025
Tracy Panton  BLZ OPP PTY
Colville Young  BLZ GOV 1993-11..2021-05
Froyla Tzalam  BLZ GOV 2021-05-27..
Carla Barnett  BLZ GOV ..2021-07  IGO 2021-08-15..
# Haiti
François Duvalier | Papa Doc | Papa Doc Duvalier  HTI GOV 1957-10..1971-04-21
Jean-Claude Duvalier | Baby Doc | Baby Doc Duvalier | Jean-Claude "Baby Doc" Duvalier  HTI GOV 1971-04-21..1986-02-07
Henri Namphy  HTI MIL GOV 1986-02-07..1988-09-17
Leslie Manigat  HTI GOV 1988-02..1988-06  HTI PTY OPP 1991..2014-06-27
Prosper Avril  HTI MIL GOV 1988-09-17..1990-03
Ertha Pascal-Trouillot  HTI JUD ..1990-03-12  HTI GOV 1990-03-13..1991-02-07
Raoul Cédras  HTI MIL GOV 1991..1994-10-12
Philippe Biamby  HTI MIL ..1994-10
Michel François | Joseph-Michel François  HTI COP MIL ..1994-10
Joseph Nérette  HTI GOV 1991-10..1992-06
Émile Jonassaint  HTI GOV 1994-05..1994-10
Marc Bazin  HTI GOV 1992-06-19..1993-06-08  HTI PTY 1993-07..2010-06-16
Robert Malval  HTI GOV 1993-08..1994-11
Smarck Michel  HTI GOV 1994-11..1995-10
Claudette Werleigh  HTI GOV 1993..1996-02
Rosny Smarth  HTI GOV 1996-02..1997-06
Jacques-Édouard Alexis  HTI GOV 1999-03-26..2001-03-02  HTI GOV 2006-06-09..2008-04-12
Jean-Marie Chérestal  HTI GOV 2001-03-02..2002-03-15
Yvon Neptune  HTI LEG 2000..2002-03-14  HTI GOV 2002-03-15..2004-03-12
Boniface Alexandre  HTI JUD ..2004-02-28  HTI GOV 2004-02-29..2006-05-14
Gérard Latortue  HTI GOV 2004-03-12..2006-06-09
Michèle Pierre-Louis | Michèle Duvivier Pierre-Louis  HTI GOV 2008-09-05..2009-11-11
Jean-Max Bellerive  HTI GOV 2006..2011-10-18
Michel Martelly | Martelly  HTI PTY 2010..2011-05-13  HTI GOV 2011-05-14..2016-02-07
Garry Conille | Gary Conille  UNO ..2011-10-17  HTI GOV 2011-10-18..2012-05-16  UNO 2012-05-17..2024-05  HTI GOV 2024-06-03..2024-11-10
Laurent Lamothe  HTI GOV 2011-10..2014-12-14
Evans Paul | K-Plim  HTI GOV 1991-02..1995  HTI OPP PTY 1996..2014-12  HTI GOV 2015-01-16..2016-01-30
Jocelerme Privert  HTI GOV 2002..2004-02  HTI LEG 2011..2016-02-13  HTI GOV 2016-02-14..2017-02-07
Enex Jean-Charles  HTI GOV 2016-03-28..2017-03-21
Fritz Jean | Fritz Alphonse Jean  HTI GOV 1998..2001  HTI GOV 2016-02..2016-03  HTI GOV 2024-04-25..2026-02-07
Jack Guy Lafontant  HTI GOV 2017-03-21..2018-09-16
Jean-Henry Céant  HTI PTY OPP ..2018-08  HTI GOV 2018-09-17..2019-03-21
Jean-Michel Lapin  HTI GOV 2018..2020-03-04
Joseph Jouthe  HTI GOV 2018-09..2021-04-14
Claude Joseph  HTI GOV 2020-03..2021-11
Michel Patrick Boisvert  HTI GOV 2020..2024-06-03
Alix Didier Fils-Aimé | Alix Fils-Aimé  HTI BUS ..2024-11-10  HTI GOV 2024-11-11..
Edgard Leblanc Fils | Edgard Leblanc  HTI LEG PTY ..2024-04-24  HTI GOV 2024-04-25..2026-02-07
Leslie Voltaire  HTI GOV 1991..2004-02  HTI GOV 2024-04-25..2026-02-07
Laurent Saint-Cyr  HTI BUS ..2024-04-24  HTI GOV 2024-04-25..2026-02-07
Louis Gérald Gilles  HTI GOV 2024-04-25..2026-02-07
Emmanuel Vertilaire  HTI GOV 2024-04-25..2026-02-07
Frinel Joseph  HTI GOV REL 2024-04-25..2026-02-07
Régine Abraham  HTI GOV 2024-04-25..2026-02-07
Dominique Dupuy  HTI GOV
Jean-Victor Harvel Jean-Baptiste | Harvel Jean-Baptiste  HTI GOV 2024-11..
Bocchit Edmond  HTI GOV
Jean-Victor Généus  HTI GOV 2021-11..2024
Antonio Rodrigue  HTI GOV
Pierre-Richard Casimir  HTI GOV 2012..2014
Duly Brutus | Pierre-Duly Brutus  HTI GOV
Léon Charles  HTI COP 2004-03..2005-07  HTI COP 2020-11..2021-10  HTI GOV 2021-11..
Frantz Elbé  HTI COP 2021-10..2024-06
Normil Rameau | Rameau Normil  HTI COP 2019-08..2020-11  HTI COP 2024-06..2025-08
Vladimir Paraison  HTI COP
Mario Andrésol  HTI COP 2005-07..2012-08
Godson Orélus  HTI COP 2012-08..2016
Michel-Ange Gédéon  HTI COP 2016..2019-08
Dimitri Hérard  HTI COP MIL ..2021-07-13
Jodel Lesage  HTI MIL
Derby Guerrier  HTI MIL
Guy Philippe  HTI COP ..2000  HTI REB 2004-02..2004-03  HTI PTY 2005..2017-01-04  HTI CRM 2017-01-05..2023-11  HTI OPP 2023-12..
Louis-Jodel Chamblain  HTI PRM REB
Emmanuel Constant | Toto Constant | Emmanuel "Toto" Constant  HTI PRM
Ravix Rémissainthe  HTI REB ..2005-04-09
Butteur Métayer  HTI REB
Amiot Métayer  HTI CRM ..2003-09-21
Winter Étienne  HTI REB
Dany Toussaint  HTI COP LEG
Youri Latortue  HTI LEG PTY
Joseph Lambert  HTI LEG PTY
Simon Dieuseul Desras  HTI LEG ..2015
Jude Célestin  HTI PTY OPP
Mirlande Manigat  HTI PTY OPP EDU
Maryse Narcisse  HTI PTY OPP
Moïse Jean-Charles | Jean-Charles Moïse  HTI PTY OPP
Jerry Tardieu  HTI PTY LEG
Claude Roumain  HTI PTY
Charles Henri Baker | Charlito Baker  HTI PTY BUS
Dumarsais Siméus  HTI PTY BUS
Gérard Jean-Juste  HTI REL OPP ..2009-05-27
Gérard Gourgue  HTI OPP
Turneb Delpé  HTI OPP
Paul Denis  HTI PTY GOV
Micha Gaillard  HTI OPP ..2010-01
Rosemond Pradel  HTI PTY
André Apaid | Andy Apaid  HTI BUS OPP
Réginald Boulos  HTI BUS PTY
Gilbert Bigio  HTI BUS
Martine Moïse  HTI SOC
Mildred Trouillot  HTI SOC
Sophia Martelly  HTI SOC
Pierre Espérance  HTI CVL
Monferrier Dorval  HTI JUD ..2020-08-28
Jean Dominique  HTI JRN ..2000-04-03
Brignol Lindor  HTI JRN ..2001-12-03
Antoine Izméry  HTI BUS OPP ..1993-09-11
Guy Malary  HTI GOV ..1993-10-14
Joseph Félix Badio | Joseph Felix Badio  HTI CRM
Christian Emmanuel Sanon  HTI CRM
John Joël Joseph | John Joel Joseph  HTI LEG
Rodolphe Jaar  HTI CRM
Mario Antonio Palacios  COL CRM
Germán Alejandro Rivera  COL CRM
Arcángel Pretel  COL CRM
Izo | Johnson André | Johnson "Izo" André  HTI CRM
Vitel'Homme Innocent  HTI CRM
Lanmò Sanjou | Lanmo San Jou  HTI CRM
Kempes Sanon  HTI CRM
Krisla | Christ-Roi Chéry  HTI CRM
Jeff Gwo Lwa | Jeff Larose  HTI CRM
Gabriel Jean-Pierre | Ti Gabriel  HTI CRM
Luckson Elan  HTI CRM
Arnel Joseph  HTI CRM ..2021-02-26
Germine Joly | Yonyon  HTI CRM
Micanor Altès | Wa Mikanò  HTI CRM
Ezekiel Alexandre  HTI CRM
Tilapli  HTI CRM
Dread Wilme | Dread Wilmé | Emmanuel Wilmer  HTI CRM ..2005-07-06
Prophane Victor  HTI LEG
# Cuba
Fulgencio Batista  CUB GOV MIL 1952-03-10..1959-01-01
Che Guevara | Ernesto Guevara | Ernesto "Che" Guevara  CUB REB ..1959-01  CUB GOV 1959-02..1965-03  CUB REB 1965-04..1967-10-09
Camilo Cienfuegos  CUB REB MIL ..1959-10-28
Esteban Lazo | Esteban Lazo Hernández  CUB GOV ..2013-02-23  CUB LEG GOV 2013-02-24..
Ricardo Alarcón | Ricardo Alarcón de Quesada  CUB GOV ..1993-02-23  CUB LEG GOV 1993-02-24..2013-02-24
Carlos Lage | Carlos Lage Dávila  CUB GOV 1986..2009-03-02
Felipe Pérez Roque  CUB GOV 1993..2009-03-02
Roberto Robaina  CUB GOV 1993-03..1999-05
Isidoro Malmierca  CUB GOV 1976-12..1992-06
José Ramón Machado Ventura  CUB GOV ..2021-04
Juan Almeida | Juan Almeida Bosque  CUB GOV ..2009-09-11
Ramiro Valdés | Ramiro Valdés Menéndez  CUB GOV
Manuel Marrero | Manuel Marrero Cruz  CUB GOV 2004-02..
Salvador Valdés Mesa  CUB LAB GOV 2006..2013-02-23  CUB GOV 2013-02-24..
Marino Murillo | Marino Murillo Jorge  CUB GOV 2006..2021
Alejandro Gil | Alejandro Gil Fernández  CUB GOV 2018-07..2024-02
Joaquín Alonso Vázquez  CUB GOV 2024..
Óscar Pérez-Oliva | Óscar Pérez-Oliva Fraga  CUB GOV 2024-05..
Ricardo Cabrisas  CUB GOV 1980..2024-05
Rodrigo Malmierca | Rodrigo Malmierca Díaz  CUB GOV 2009-03..2023
Josefina Vidal  CUB GOV 2006..
Carlos Fernández de Cossío  CUB GOV
Johana Tablada  CUB GOV
Lianys Torres Rivera  CUB GOV 2021..
José Ramón Cabañas  CUB GOV 2009..2020
Jorge Bolaños  CUB GOV ..2012
Dagoberto Rodríguez Barrera | Dagoberto Rodríguez  CUB GOV 2001..2013
Alejandro Castro Espín  CUB GOV SPY
Luis Alberto Rodríguez López-Calleja | Luis Alberto López-Calleja  CUB MIL BUS ..2022-07-01
Roberto Morales Ojeda  CUB GOV 2010..
Leopoldo Cintra Frías  CUB MIL GOV 2011-11..2021-04
Álvaro López Miera  CUB MIL GOV
Abelardo Colomé Ibarra | Abelardo Colomé  CUB MIL GOV 1989-06..2015-10
Julio Casas Regueiro  CUB MIL GOV ..2011-09-03
Julio César Gandarilla  CUB COP GOV 2017-01..2020-11-24
Lázaro Álvarez Casas | Lázaro Alberto Álvarez Casas  CUB COP GOV 2020-11..
Ulises Rosales del Toro  CUB MIL GOV
Arnaldo Ochoa  CUB MIL ..1989-07-13
José Ramón Balaguer  CUB GOV ..2011
José Ramón Fernández  CUB GOV 1972..2012
José Luis Rodríguez García  CUB GOV ..2009-03
Osvaldo Dorticós  CUB GOV 1959-07..1976-12
Vilma Espín  CUB GOV ..2007-06-18
Mariela Castro | Mariela Castro Espín  CUB LEG CVL
Lis Cuesta  CUB SOC
Homero Acosta  CUB LEG
José Ángel Portal | José Angel Portal Miranda  CUB GOV MED 2018-07..
Vicente de la O Levy  CUB GOV 2022-10..
Inés María Chapman  CUB GOV
Jorge Luis Perdomo  CUB GOV
Rogelio Polanco  CUB GOV
Raúl Guillermo Rodríguez Castro | Raúl Guillermo Rodríguez  CUB MIL
Gerardo Hernández  CUB SPY ..2014-12-17  CUB GOV 2014-12-18..
Juan Pablo Roque  CUB SPY
Abelardo Moreno  CUB GOV
Anayansi Rodríguez | Anayansi Rodríguez Camejo  CUB GOV
Gerardo Peñalver  CUB GOV
Pedro Luis Pedroso  CUB GOV
Ernesto Soberón | Ernesto Soberón Guzmán  CUB GOV
Rogelio Sierra  CUB GOV
Oswaldo Payá  CUB OPP ..2012-07-22
Rosa María Payá  CUB OPP
Ofelia Acevedo  CUB OPP
Elizardo Sánchez  CUB OPP CVL
Martha Beatriz Roque | Marta Beatriz Roque  CUB OPP
Vladimiro Roca  CUB OPP ..2023-07-30
Óscar Elías Biscet | Oscar Elias Biscet  CUB OPP
Guillermo Fariñas | Guillermo Farinas  CUB OPP
Berta Soler  CUB OPP CVL
Laura Pollán  CUB OPP CVL ..2011-10-14
Yoani Sánchez | Yoani Sanchez  CUB JRN OPP
Orlando Zapata | Orlando Zapata Tamayo  CUB OPP ..2010-02-23
José Daniel Ferrer | Jose Daniel Ferrer  CUB OPP
Luis Manuel Otero Alcántara | Luis Manuel Otero  CUB OPP
Maykel Castillo | Maykel Osorbo | Maykel "Osorbo" Castillo  CUB OPP
Yunior García | Yunior García Aguilera  CUB OPP
Raúl Rivero  CUB JRN OPP ..2021-11-06
Héctor Palacios | Héctor Palacios Ruiz  CUB OPP
Jorge Luis García Pérez  CUB OPP
Denis Solís  CUB OPP
Tania Bruguera  CUB CVL
Manuel Cuesta Morúa  CUB OPP
Eloy Gutiérrez Menoyo  CUB OPP ..2012-10-26
Huber Matos  CUB OPP ..2014-02-27
Jorge Mas Canosa  USA CVL ..1997-11-23
Francisco "Pepe" Hernández  USA CVL
José Basulto  USA CVL
Jaime Ortega | Jaime Lucas Ortega | Cardinal Jaime Ortega  CUB REL ..2019-07-26
Juan de la Caridad García | Juan de la Caridad García Rodríguez  CUB REL
Dionisio García Ibáñez  CUB REL
Alan Gross  USA CVL
Assata Shakur | Joanne Chesimard  USA REB CRM ..2025-09-25
Robert Vesco  USA CRM ..2007-11
# Dominican Republic
Rafael Trujillo | Rafael Leónidas Trujillo  DOM GOV MIL 1930..1961-05-30
Joaquín Balaguer  DOM GOV 1960-08..1962-01  DOM GOV 1966-07..1978-08-16  DOM GOV 1986-08-16..1996-08-16
Juan Bosch  DOM GOV 1963-02..1963-09  DOM PTY OPP 1966..2001-11-01
Leonel Fernández | Leonel Fernandez Reyna  DOM GOV 1996-08-16..2000-08-16  DOM GOV 2004-08-16..2012-08-16  DOM PTY OPP 2019-10..
Hipólito Mejía  DOM GOV 2000-08-16..2004-08-16  DOM PTY 2004-09..
Danilo Medina  DOM GOV 1996-08..2006  DOM GOV 2012-08-16..2020-08-16  DOM PTY OPP 2020-08-17..
Luis Abinader  DOM PTY OPP 2014..2020-08-15  DOM GOV 2020-08-16..
José Francisco Peña Gómez  DOM PTY OPP ..1998-05-10
Margarita Cedeño  DOM GOV SOC 2004-08-16..2020-08-16
Raquel Peña  DOM GOV 2020-08-16..
Miguel Vargas Maldonado  DOM PTY OPP 2008..2016-08-15  DOM GOV 2016-08-16..2020-08-16
Carlos Morales Troncoso  DOM GOV 1986-08..1996-08  DOM GOV 2004-08-16..2014-09-15
Andrés Navarro  DOM GOV 2014-09..2020-08
Roberto Álvarez Gil  DOM GOV 2005..2009  DOM GOV 2020-08-16..
Hugo Tolentino Dipp  DOM GOV 2000-08..2003-09
Abel Martínez  DOM LEG 2010-08..2016-08-16  DOM GOV PTY 2016-08-17..2024-04
Gonzalo Castillo  DOM GOV 2012-08..2019-05  DOM PTY 2019-06..2020-07
Gustavo Montalvo  DOM GOV 2012-08-16..2020-08-16
José Ramón Peralta  DOM GOV 2012-08-16..2020-08-16
José Ramón Fadul  DOM GOV 2012-08-16..2020-08-16
Jesús Vásquez Martínez | Chu Vásquez  DOM GOV 2020-08-16..2024-08
Faride Raful  DOM LEG 2016-08..2024-08  DOM GOV 2024-09..
Carlos Luciano Díaz Morfa  DOM MIL GOV 2020-08-16..2024-08
Carlos Antonio Fernández Onofre  DOM MIL GOV 2024-08..
Rubén Darío Paulino Sem  DOM MIL GOV 2016-08..2020-08-16
Jean Alain Rodríguez  DOM JUD GOV 2016-08..2020-08
Miriam Germán | Miriam Germán Brito  DOM JUD
Yeni Berenice Reynoso  DOM JUD
Wilson Camacho  DOM JUD
Guido Gómez Mazara  DOM GOV PTY
Nicolás de Jesús López Rodríguez | Nicolás López Rodríguez  DOM REL
Sonia Pierre  DOM CVL ..2011-12-04
Félix Bautista  DOM LEG
Ángel Rondón  DOM BUS
Homero Figueroa  DOM GOV 2020-08-16..
Omar Leonel Fernández  DOM LEG OPP 2020-08..
# Jamaica
Michael Manley  JAM GOV 1972-03..1980-11  JAM OPP 1980-12..1989-02-09  JAM GOV 1989-02-10..1992-03-30
Edward Seaga  JAM GOV 1980-11..1989-02-10  JAM OPP 1989-02-11..2005-01
P.J. Patterson | PJ Patterson | Percival Patterson  JAM GOV 1989-02..2006-03-30
Portia Simpson Miller | Portia Simpson-Miller  JAM GOV 1989..2007-09-11  JAM OPP 2007-09-12..2012-01-04  JAM GOV 2012-01-05..2016-03-03  JAM OPP 2016-03-04..2017-03
Bruce Golding  JAM OPP 2005-02..2007-09-10  JAM GOV 2007-09-11..2011-10-23
Andrew Holness  JAM GOV 2007-09-14..2012-01-05  JAM OPP 2012-01-06..2016-03-02  JAM GOV 2016-03-03..
Mark Golding  JAM GOV 2012-01..2016-03  JAM OPP 2020-11-09..
Kamina Johnson Smith | Kamina Johnson-Smith  JAM GOV 2016-03..
Horace Chang  JAM GOV 2007-09..2012-01  JAM GOV 2016-03..
Audley Shaw  JAM GOV 2007-09..2012-01  JAM GOV 2016-03..
Nigel Clarke  JAM GOV 2018-03..2024-10-30  IGO 2024-10-31..
Fayval Williams  JAM GOV
Desmond McKenzie  JAM GOV
Delroy Chuck  JAM GOV
K.D. Knight  JAM GOV 1989-02..2006
Ken Baugh | Kenneth Baugh  JAM GOV 2007-09..2012-01
Omar Davies  JAM GOV 1993..2007-09
Arnold Nicholson | A.J. Nicholson  JAM GOV
Sir Patrick Allen  JAM GOV 2009-02-26..
Sir Kenneth Hall  JAM GOV 2006-02..2009-02
Howard Cooke  JAM GOV 1991-08..2006-02
Antony Anderson  JAM MIL ..2016  JAM COP 2018-03..2024-03  JAM GOV 2025..
Owen Ellington  JAM COP 2010..2014-06
Christopher Coke | Christopher "Dudus" Coke | Dudus Coke | Dudus  JAM CRM
Lester Coke | Lester "Jim Brown" Coke  JAM CRM ..1992-02-23
Abdullah el-Faisal | Abdullah al-Faisal  JAM REB REL
# Trinidad and Tobago
Arthur Robinson | A.N.R. Robinson | ANR Robinson  TTO GOV 1986-12..1991-12  TTO GOV 1997-03-19..2003-03-17
Patrick Manning  TTO GOV 1991-12-17..1995-11-09  TTO OPP 1995-11-10..2001-12-23  TTO GOV 2001-12-24..2010-05-26
Basdeo Panday  TTO OPP 1991..1995-11-08  TTO GOV 1995-11-09..2001-12-24  TTO OPP 2001-12-25..2010-02
Kamla Persad-Bissessar  TTO GOV 1995-11..2001-12  TTO OPP 2006..2010-05-25  TTO GOV 2010-05-26..2015-09-09  TTO OPP 2015-09-10..2025-04-30  TTO GOV 2025-05-01..
Keith Rowley  TTO GOV 2001-12..2008-04  TTO OPP 2010-06..2015-09-08  TTO GOV 2015-09-09..2025-03-16
Stuart Young  TTO GOV 2015-09..2025-05-01
Pennelope Beckles  TTO GOV 2022..2025-04  TTO OPP 2025-05..
Noor Hassanali  TTO GOV 1987-03..1997-03
George Maxwell Richards | Max Richards  TTO GOV 2003-03-17..2013-03-18
Anthony Carmona  TTO JUD ..2013-03-17  TTO GOV 2013-03-18..2018-03-19
Paula-Mae Weekes  TTO GOV 2018-03-19..2023-03-20
Christine Kangaloo  TTO LEG ..2023-03-19  TTO GOV 2023-03-20..
Faris Al-Rawi  TTO GOV 2015-09..2025-05
Reginald Armour  TTO GOV JUD 2022-03..2025-05
Dennis Moses  TTO GOV 2015-09..2020-08
Amery Browne  TTO GOV 2020-08..2025-05
Sean Sobers  TTO GOV 2025-05..
Colm Imbert  TTO GOV 2015-09..2025-04
Fitzgerald Hinds  TTO GOV 2015-09..2025-04
Jack Warner  TTO GOV 2010-05..2013-04
Winston Dookeran  TTO PTY OPP 2005..2010-05-26  TTO GOV 2010-05-27..2015-09
Gary Griffith  TTO GOV 2013-09..2015-02  TTO COP 2018-08..2021-08  TTO PTY OPP 2021-12..
Erla Harewood-Christopher  TTO COP 2022..2025-01
Allister Guevarro  TTO COP 2025-06..
Yasin Abu Bakr  TTO REB REL ..2021-10-21
Abu Sa'd at-Trinidadi  TTO REB  group=ISI
Anthony Phillips-Spencer  TTO MIL GOV
# Barbados, Bahamas
Erskine Sandiford  BRB GOV 1987-06..1994-09
Owen Arthur  BRB GOV 1994-09-07..2008-01-16  BRB OPP 2010-10..2013
Freundel Stuart  BRB GOV 2008-01..2018-05-25
Mia Mottley  BRB GOV 1994-09..2008-01-16  BRB OPP 2008-02..2018-05-24  BRB GOV 2018-05-25..
Sandra Mason | Dame Sandra Mason  BRB GOV 2018-01-08..2025-11-29
Jeffrey Bostic  BRB MIL ..2011  BRB GOV 2018-05..2022-01  BRB GOV 2025-11-30..
Kerrie Symmonds  BRB GOV 2018-05..
Jerome Walcott  BRB GOV 2018-05..2023
Billie Miller  BRB GOV 1994-09..2008-01
Maxine McClean  BRB GOV 2008-11..2018-05
Clifford Husbands  BRB GOV 1996-06..2011-10
Elliott Belgrave  BRB GOV 2012-06..2017-06
Avinash Persaud  BRB GOV
Ralph Thorne  BRB OPP 2024-02..
Lynden Pindling  BHS GOV 1967-01..1992-08-21
Hubert Ingraham  BHS GOV 1992-08-21..2002-05-03  BHS OPP 2005-11..2007-05-03  BHS GOV 2007-05-04..2012-05-08
Perry Christie  BHS GOV 2002-05-03..2007-05-04  BHS OPP 2007-05-05..2012-05-07  BHS GOV 2012-05-08..2017-05-11
Hubert Minnis  BHS OPP 2012-05..2017-05-10  BHS GOV 2017-05-11..2021-09-17
Philip "Brave" Davis | Philip Brave Davis | Brave Davis  BHS GOV 2012-05-08..2017-05-11  BHS OPP 2017-05-12..2021-09-16  BHS GOV 2021-09-17..
Fred Mitchell  BHS GOV 2002-05..2007-05  BHS GOV 2012-05..2017-05-11  BHS OPP 2017-05-12..2021-09  BHS GOV 2021-10..
Brent Symonette  BHS GOV 2007-05..2012-05
Darren Henfield  BHS GOV 2017-05..2021-09
Cynthia Pratt  BHS GOV 2002-05..2007-05  BHS GOV 2023-09-01..
Michael Pintard  BHS OPP 2021-11..
Clayton Fernander  BHS COP 2022-08..2025-01
# Eastern Caribbean
Vere Bird | V.C. Bird  ATG GOV 1976..1994-03
Lester Bird  ATG GOV 1991..2004-03-24
Baldwin Spencer  ATG OPP ..2004-03-23  ATG GOV 2004-03-24..2014-06-13  ATG OPP 2014-06-14..2018
Gaston Browne  ATG OPP 2012-11..2014-06-12  ATG GOV 2014-06-13..
Ronald Sanders  ATG GOV
Chet Greene | E.P. Chet Greene  ATG GOV 2014-06..
Aubrey Webson  ATG GOV 2014..
Eugenia Charles  DMA GOV 1980-07..1995-06-14
Edison James  DMA GOV 1995-06-14..2000-02-03  DMA OPP 2000-02-04..2007
Rosie Douglas | Roosevelt Douglas  DMA GOV 2000-02-03..2000-10-01
Pierre Charles  DMA GOV 2000-02..2004-01-06
Roosevelt Skerrit  DMA GOV 2000-02..
Charles Savarin  DMA GOV 2000..2023-09
Nicholas Liverpool  DMA GOV 2003-10..2012-09
Sylvanie Burton  DMA GOV 2023-10-02..
Lennox Linton  DMA OPP 2013..2022
Vince Henderson  DMA GOV
Kenneth Darroux  DMA GOV
Maurice Bishop  GRD GOV 1979-03-13..1983-10-19
Bernard Coard  GRD GOV 1979-03..1983-10-25
Hudson Austin  GRD MIL GOV ..1983-10-25
Nicholas Brathwaite  GRD GOV 1990-03..1995-02
Keith Mitchell  GRD GOV 1995-06-22..2008-07-09  GRD OPP 2008-07-10..2013-02-19  GRD GOV 2013-02-20..2022-06-24  GRD OPP 2022-06-25..2025
Tillman Thomas  GRD OPP ..2008-07-08  GRD GOV 2008-07-09..2013-02-20
Dickon Mitchell  GRD GOV 2022-06-24..
Peter David  GRD GOV
Joseph Andall  GRD GOV 2022-06..
Cécile La Grenade  GRD GOV 2013-05..
John Compton  LCA GOV 1982-05..1996-04  LCA GOV 2006-12..2007-09-07
Vaughan Lewis  LCA GOV 1996-04..1997-05
Kenny Anthony  LCA GOV 1997-05-24..2006-12-11  LCA OPP 2006-12-12..2011-11-29  LCA GOV 2011-11-30..2016-06-07
Stephenson King  LCA GOV 2006-12..2011-11-30  LCA GOV 2016-06..
Allen Chastanet  LCA GOV 2006-12..2011-11  LCA OPP 2013..2016-06-06  LCA GOV 2016-06-07..2021-07-28  LCA OPP 2021-07-29..
Philip Pierre | Philip J. Pierre  LCA GOV 1997-05..2006-12  LCA GOV 2011-11..2016-06-17  LCA OPP 2016-06-18..2021-07-27  LCA GOV 2021-07-28..
Alva Baptiste  LCA GOV 2011-11..2016-06  LCA GOV 2021-08..
Menissa Rambally  LCA GOV
James Fitz-Allen Mitchell | Sir James Mitchell  VCT GOV 1984-07..2000-10-27
Arnhim Eustace  VCT GOV 2000-10-27..2001-03-29  VCT OPP 2001-03-30..2016
Ralph Gonsalves  VCT OPP ..2001-03-28  VCT GOV 2001-03-29..2025-11-28  VCT OPP 2025-11-29..
Godwin Friday  VCT OPP 2016-11..2025-11-27  VCT GOV 2025-11-28..
Camillo Gonsalves  VCT GOV 2007..2025-11
Louis Straker  VCT GOV
Rhonda King | I. Rhonda King | Inga Rhonda King  VCT GOV
Keisal Peters  VCT GOV
Susan Dougan  VCT GOV 2019-08..2025
Kennedy Simmonds  KNA GOV 1980-02..1995-07-06
Denzil Douglas  KNA GOV 1995-07-06..2015-02-18  KNA OPP 2015-02-19..2020-06  KNA GOV 2022-08..
Timothy Harris  KNA GOV 2000..2013-01  KNA GOV 2015-02-18..2022-08-06
Terrance Drew  KNA GOV 2022-08-06..
Mark Brantley  KNA GOV 2015-02..
Vance Amory  KNA GOV 1992..2006-07  KNA GOV 2013-01..2017-12
Joseph Parry  KNA GOV 2006-07..2013-01
Samuel Condor | Sam Condor  KNA GOV
Edwin Carrington  IGO 1992-08..2010-12
Irwin LaRocque  IGO 2011-08-15..2021-08-14
Didacus Jules  IGO 2014-05..
Gerrit Schotte  NLD GOV 2010-10..2012-09
Gilmar Pisas  NLD GOV
Eugene Rhuggenaath  NLD GOV 2017-05..2021-06
Helmin Wiels  NLD PTY ..2013-05-05
Nelson Oduber  NLD GOV 1989-02..1994-07  NLD GOV 2001-10..2009-10
Mike Eman  NLD GOV 2009-10..2017-11  NLD GOV 2025-03..
Silveria Jacobs  NLD GOV 2019-11..2024-05
# Guyana
Forbes Burnham  GUY GOV 1964-12..1985-08-06
Desmond Hoyte  GUY GOV 1985-08-06..1992-10-09  GUY OPP 1992-10-10..2002-12-22
Cheddi Jagan  GUY OPP 1966..1992-10-08  GUY GOV 1992-10-09..1997-03-06
Samuel Hinds | Sam Hinds  GUY GOV 1992-10-09..2015-05-16  GUY GOV 2021..
Janet Jagan  GUY GOV 1997-03-17..1999-08-11
Bharrat Jagdeo  GUY GOV 1995..2011-12-03  GUY OPP 2015-08..2020-08-01  GUY GOV 2020-08-02..
Donald Ramotar  GUY GOV 2011-12-03..2015-05-16
David Granger  GUY MIL ..1992  GUY OPP 2012-01..2015-05-15  GUY GOV 2015-05-16..2020-08-02
Moses Nagamootoo  GUY GOV 2015-05-20..2020-08-02
Hugh Todd  GUY GOV 2020-08..
Carl Greenidge  GUY GOV 2015-05..
Carolyn Rodrigues-Birkett | Carolyn Rodrigues  GUY GOV 2001..2015-05  GUY GOV 2020..
Karen Cummings  GUY GOV 2019-04..2020-08
Clement Rohee  GUY GOV 1992-10..2015-05
Robert Persaud  GUY GOV 2006..2015-05  GUY GOV 2020-08..
Aubrey Norton  GUY OPP PTY 2021-12..
Azruddin Mohamed  GUY BUS ..2025-05  GUY OPP PTY 2025-06..
Joseph Harmon  GUY GOV 2015-05..2020-08-02  GUY OPP 2020-09..2022-01
Raphael Trotman  GUY GOV 2015-05..2020-08
Khemraj Ramjattan  GUY GOV 2015-05..2020-08-02  GUY OPP 2020-08-03..
Robert Corbin  GUY OPP 2003-02..2012-01
Anil Nandlall  GUY GOV JUD 2011-12..2015-05  GUY GOV JUD 2020-08..
Ashni Singh  GUY GOV 2006..2015-05  GUY GOV 2020-11..
Robeson Benn  GUY GOV 2020-08..2025-09
Claudette Singh  GUY JUD GOV
Keith Lowenfield  GUY GOV 2014..2021-08
Vishnu Persaud  GUY GOV
Odeen Ishmael  GUY GOV ..2014
Ronald Gajraj  GUY GOV ..2005-05
Roger Khan | Shaheed Roger Khan  GUY CRM
Rondell Rawlins  GUY CRM ..2008-08-28
Satyadeow Sawh  GUY GOV ..2006-04-22
# Suriname
Ronald Venetiaan  SUR GOV 1991-09-16..1996-09-15  SUR GOV 2000-08-12..2010-08-12
Jules Wijdenbosch  SUR GOV 1996-09-15..2000-08-12
Ramsewak Shankar  SUR GOV 1988-01-25..1990-12-24
Johan Kraag  SUR GOV 1990-12-29..1991-09-16
Henck Arron  SUR GOV 1973-12..1980-02-25  SUR GOV 1988-01..1990-12-24
Chan Santokhi | Chandrikapersad Santokhi  SUR COP ..2005-08  SUR GOV 2005-09..2010-08  SUR OPP PTY 2011-07..2020-07-15  SUR GOV 2020-07-16..2025-07-16
Jennifer Simons | Jennifer Geerlings-Simons  SUR LEG PTY 2010-06-30..2020-06  SUR GOV 2025-07-16..
Ronnie Brunswijk  SUR REB 1986..1992-08  SUR PTY LEG 2005..2020-07-15  SUR GOV 2020-07-16..2025-07-15
Robert Ameerali  SUR GOV 2010-08-12..2015-08-12
Ashwin Adhin  SUR GOV 2015-08-12..2020-07-16
Gregory Rusland  SUR PTY ..2025-07-15  SUR GOV 2025-07-16..
Albert Ramdin  IGO 2005-07..2015-07  SUR GOV 2020-07-16..2025-05-25  IGO 2025-05-26..
Yldiz Pollack-Beighle  SUR GOV 2017-02..2020-07
Winston Lackin  SUR GOV 2010-08..2015-08
Niermala Badrising  SUR GOV 2015-08..2017-02
Lygia Kraag-Keteldijk  SUR GOV 2005..2010-08
Marie Levens  SUR GOV 2000-08..2005
Melvin Bouva  SUR GOV 2025-07..
Marinus Bee  SUR LEG 2020-07..2025-06
Krishna Mathoera  SUR COP GOV
Dino Bouterse  SUR CRM
Paul Somohardjo  SUR PTY
Errol Alibux  SUR GOV
Gillmore Hoefdraad  SUR GOV 2015-08..2020-07
# Colombia: government
Belisario Betancur  COL GOV 1982-08-07..1986-08-07
Virgilio Barco  COL GOV 1986-08-07..1990-08-07
César Gaviria | Cesar Gaviria  COL GOV 1986..1994-08-07  IGO 1994-09-15..2004-09-15  COL PTY 2005-06..
Ernesto Samper  COL GOV 1990-08..1998-08-07  IGO 2014-08..2017-01-31
Francia Márquez | Francia Marquez  COL CVL ..2022-08-06  COL GOV 2022-08-07..
Marta Lucía Ramírez  COL GOV 2002-08-07..2003-11  COL PTY 2006..2018-08-06  COL GOV 2018-08-07..2022-08-07
Óscar Naranjo | Oscar Naranjo  COL COP 2007-05..2012-06  COL GOV 2014..2018-08-07
Germán Vargas Lleras  COL LEG PTY ..2010-08-06  COL GOV 2010-08-07..2017-03-21  COL PTY OPP 2017-03-22..
Angelino Garzón  COL LAB GOV ..2010-08-06  COL GOV 2010-08-07..2014-08-07
Francisco Santos | Francisco Santos Calderón | Pacho Santos  COL JRN ..2002-08-06  COL GOV 2002-08-07..2010-08-07  COL GOV 2018-09..2020-08
Humberto de la Calle  COL GOV 1990..1996-09  COL GOV 2012-10..2017-01  COL PTY 2017-08..2022-06  COL LEG 2022-07..
Carlos Lemos Simmonds  COL GOV 1996-09..1998-08
Noemí Sanín  COL GOV 1991..1994  COL PTY 1998..2010
Rodrigo Pardo  COL GOV 1994-08..1996-07  COL JRN 1998..
María Emma Mejía  COL GOV 1996-07..1998  IGO 2011-05..2012-06  COL GOV 2014..2018
Guillermo Fernández de Soto  COL GOV 1998-08-07..2002-08-07  COL GOV 2018..2022
Carolina Barco  COL GOV 2002-08-07..2010-08
María Consuelo Araújo  COL GOV 2002-08..2007-02-19
Fernando Araújo | Fernando Araújo Perdomo  COL GOV 1998..1999  COL GOV 2007-02-27..2008-07
Jaime Bermúdez  COL GOV 2008-07..2010-08-07
Carlos Holmes Trujillo  COL GOV 2018-08-07..2021-01-26
Claudia Blum  COL GOV 2006..2010  COL GOV 2019-11..2021-05
Álvaro Leyva | Alvaro Leyva | Álvaro Leyva Durán  COL PTY ..2022-08-06  COL GOV 2022-08-07..2024-05
Luis Gilberto Murillo  COL GOV 2016..2018-08  COL GOV 2022-07..2025-01
Laura Sarabia  COL GOV 2022-08-07..2025-07
Rosa Villavicencio | Rosa Yolanda Villavicencio  COL GOV 2025-07..
Armando Benedetti  COL LEG PTY 2006-07..2022-07  COL GOV 2022-09..2023-06  COL GOV 2024..
Roy Barreras  COL LEG PTY 2006-07..2023-05  COL GOV 2023-06..2025
Alfonso Prada  COL GOV 2014..2018  COL GOV 2022-08-07..2023-04
Luis Fernando Velasco  COL LEG ..2022-09  COL GOV 2022-10..2024-07
Juan Fernando Cristo  COL LEG 1998..2014-08-18  COL GOV 2014-08-19..2017-05  COL GOV 2024-07-03..2025-02
Danilo Rueda  COL CVL ..2022-08-07  COL GOV 2022-08-08..2023-11
Otty Patiño  COL REB ..1990  COL PTY GOV 1991..2022-10  COL GOV 2022-11..
Vera Grabe  COL REB ..1990  COL PTY CVL 1991..2023-11  COL GOV 2023-12..
José Félix Lafaurie  COL BUS AGR
Luis Carlos Restrepo  COL GOV 2002-08..2009-03
Camilo Gómez | Camilo Gómez Alzate  COL GOV 2000-04..2002-08
Víctor G. Ricardo | Victor G. Ricardo  COL GOV 1998-08..2000-04
Frank Pearl  COL GOV 2009..2016
Sergio Jaramillo  COL GOV 2006..2018
Juan Camilo Restrepo  COL GOV 1998-08..2000  COL GOV 2010-08..2013-05  COL GOV 2017-01..2018-01
Gustavo Bell Lemus | Gustavo Bell  COL GOV 1998-08-07..2002-08-07  COL GOV 2011..2018-08
Miguel Ceballos  COL GOV 2018-08-07..2021-05
Emilio Archila | Emilio José Archila  COL GOV 2018-08-07..2022-08
Rodrigo Rivera | Rodrigo Rivera Salazar  COL LEG ..2006  COL GOV 2010-08-07..2011-09  COL GOV 2014..2018-08
Juan Carlos Pinzón  COL GOV 2006..2017-06  COL PTY OPP 2017-07..2021-03  COL GOV 2021-08..2022-08
Luis Carlos Villegas  COL BUS ..2013-10  COL GOV 2013-11..2018-08-07
Guillermo Botero  COL BUS ..2018-08-06  COL GOV 2018-08-07..2019-11-06
Diego Molano | Diego Molano Aponte  COL GOV 2011..2022-08-07
Pedro Sánchez Suárez  COL MIL ..2025-03-03  COL GOV 2025-03-04..
Rafael Pardo  COL GOV 1990-08..1994-08  COL LEG PTY 2002-07..2011-09  COL GOV LAB 2011-10..2017
Luis Fernando Ramírez  COL GOV 1998..2001
Fernando Botero Zea  COL GOV 1994-08-07..1995-08
Camilo Ospina  COL GOV 2002-08..2009
Jorge Alberto Uribe  COL GOV 2003-11..2005-07
Gabriel Silva Luján  COL GOV 1993..1994  COL GOV 2009-08..2012
Fernando Londoño | Fernando Londoño Hoyos  COL GOV 2002-08-07..2004-02
Sabas Pretelt | Sabas Pretelt de la Vega  COL GOV 2003-11..2010
Carlos Holguín Sardi  COL GOV 2006-08-07..2008-06
Fabio Valencia Cossio  COL GOV 1998..2010-08-07
Guillermo Rivera  COL LEG ..2014  COL GOV 2015..2018-08-07
Nancy Patricia Gutiérrez  COL LEG ..2010  COL GOV 2018-08-07..2020-02
Alicia Arango  COL GOV 2002-08..2021
Daniel Palacios | Daniel Palacios Martínez  COL GOV 2018-08..2022-08-07
Mauricio Cárdenas  COL GOV 1998..2000  COL GOV 2010-08-07..2018-08-07
Juan Carlos Echeverry  COL GOV 2010-08-07..2012-09  COL BUS 2015-04..2017-09
Alberto Carrasquilla  COL GOV 2003..2007-02  COL GOV 2018-08-07..2021-05-03
José Manuel Restrepo | José Manuel Restrepo Abondano  COL GOV 2018-08-07..2022-08-07
Óscar Iván Zuluaga | Oscar Ivan Zuluaga  COL GOV 2007-02..2010-08-07  COL PTY OPP 2013..2022
Ricardo Bonilla  COL GOV 2023-05..2024-12
Germán Ávila Plazas | Germán Ávila  COL GOV 2025-03..
Irene Vélez  COL GOV 2022-08-07..
Susana Muhamad  COL GOV 2012..2015  COL GOV 2022-08-07..2025-03
Carolina Corcho  COL GOV MED 2022-08-07..2023-04-26  COL PTY 2025..
Guillermo Alfonso Jaramillo  COL GOV MED 2016-01..2019-12  COL GOV MED 2023-05..
Néstor Osuna  COL GOV JUD 2022-08-07..2024-07
Ángela María Buitrago  COL JUD ..2024-07  COL GOV JUD 2024-08..2025-05
Eduardo Montealegre Lynett  COL JUD 2012-03..2016-03  COL GOV JUD 2025-06..
Juan Lozano  COL GOV LEG PTY
José Obdulio Gaviria  COL GOV PTY
César Mauricio Velásquez  COL GOV 2007..2010-08
Ricardo Roa  COL BUS 2023-04..
Felipe Bayón  COL BUS 2017..2023-03
Leonor Zalabata  COL CVL ..2022-08  COL GOV 2022-09..
Daniel García-Peña  COL GOV 1995..1998  COL GOV 2024-07..
# Colombia: army, police, courts
Harold Bedoya  COL MIL ..1997-07  COL PTY OPP 1998..2002
Fernando Tapias  COL MIL 1998-08..2002-08
Jorge Enrique Mora | Jorge Enrique Mora Rangel  COL MIL ..2003-11  COL GOV 2012-10..2017
Carlos Alberto Ospina  COL MIL ..2006-08
Freddy Padilla de León | Freddy Padilla  COL MIL ..2010-08
Mario Montoya | Mario Montoya Uribe  COL MIL 2006-02..2008-11
Alejandro Navas  COL MIL ..2013-08
Juan Pablo Rodríguez Barragán  COL MIL ..2017-12
Alberto José Mejía  COL MIL ..2018-12
Nicacio Martínez | Nicacio Martínez Espinel  COL MIL 2018-12..2019-12
Eduardo Zapateiro | Eduardo Enrique Zapateiro  COL MIL ..2022-07
Helder Giraldo | Helder Fernan Giraldo  COL MIL ..2024-07
Francisco Cubides  COL MIL 2024-07..
Hugo Alejandro López Barreto  COL MIL
Luis Emilio Cardozo  COL MIL
Rito Alejo del Río  COL MIL ..1999
Rosso José Serrano | Rosso Jose Serrano  COL COP 1994-12..2000-06
Luis Ernesto Gilibert  COL COP 2000-06..2002-08
Teodoro Campo  COL COP 2002-08..2003-11
Jorge Daniel Castro  COL COP 2003-11..2007-05
José Roberto León Riaño  COL COP 2012-06..2013-08
Rodolfo Palomino  COL COP 2013-08..2016-02
Jorge Hernando Nieto | Jorge Nieto Rojas  COL COP 2016-02..2018-12
Óscar Atehortúa | Óscar Atehortúa Duque  COL COP 2018-12..2020-12
Jorge Luis Vargas | Jorge Luis Vargas Valencia  COL COP 2020-12..2022-08
Henry Sanabria  COL COP 2022-08..2023-04
William Salamanca | William René Salamanca  COL COP 2023-05..2025
Carlos Fernando Triana  COL COP
Jorge Noguera | Jorge Noguera Cotes  COL SPY 2002-08..2005-10
María del Pilar Hurtado  COL SPY 2007-08..2008-10
Luis Camilo Osorio  COL JUD 2001-07..2005-07
Alfonso Gómez Méndez  COL JUD 1997..2001-07  COL GOV JUD 2013-09..2014-08
Gustavo de Greiff  COL JUD 1992-04..1994-08
Alfonso Valdivieso  COL JUD 1994-08..1997-05
Mario Iguarán  COL JUD 2005-08..2009-07
Viviane Morales  COL JUD 2011-01..2012-03  COL LEG PTY 2014-07..2018
Néstor Humberto Martínez  COL GOV 1994..2015  COL JUD 2016-08..2019-05
Francisco Barbosa  COL JUD 2020-02-13..2024-02-12
Luz Adriana Camargo  COL JUD 2024-03..
Alejandro Ordóñez | Alejandro Ordóñez Maldonado  COL JUD 2009-01..2016-09  COL GOV 2018-09..2022-08
Fernando Carrillo  COL GOV 1991..2014  COL JUD 2017-01..2021-01
Margarita Cabello  COL JUD GOV 2019-06..2025-01
Gregorio Eljach  COL JUD 2025-01..
Luis Carlos Galán  COL PTY ..1989-08-18
Bernardo Jaramillo | Bernardo Jaramillo Ossa  COL PTY OPP ..1990-03-22
Jaime Pardo Leal  COL PTY OPP ..1987-10-11
Álvaro Gómez Hurtado  COL PTY OPP ..1995-11-02
Manuel Cepeda | Manuel Cepeda Vargas  COL PTY OPP ..1994-08-09
Horacio Serpa  COL GOV 1994-08..1998  COL PTY OPP 1999..2006  COL GOV 2008-01..2011-12
Carlos Gaviria | Carlos Gaviria Díaz  COL JUD ..2001  COL PTY OPP 2002..2015-03-31
Antanas Mockus  COL GOV 1995-01..1997-04  COL GOV 2001-01..2003-12  COL PTY OPP 2006..
Enrique Peñalosa  COL GOV 1998-01..2000-12  COL PTY 2007..2015  COL GOV 2016-01..2019-12
Luis Eduardo Garzón | Lucho Garzón  COL LAB PTY OPP ..2003-12  COL GOV 2004-01..2007-12  COL PTY GOV 2010..2018
Samuel Moreno | Samuel Moreno Rojas  COL GOV 2008-01..2011-05
Clara López | Clara López Obregón  COL GOV 2011-06..2012-01  COL PTY OPP 2012-02..2016-04  COL GOV LAB 2016-05..2017-05  COL LEG PTY 2022-07..
Claudia López | Claudia López Hernández  COL LEG OPP 2014-07..2018-07  COL GOV 2020-01-01..2023-12-31  COL PTY 2024..
Carlos Fernando Galán  COL LEG PTY ..2023  COL GOV 2024-01-01..
Federico Gutiérrez | Federico "Fico" Gutiérrez | Fico Gutiérrez  COL GOV 2016-01-01..2019-12-31  COL PTY OPP 2021..2023-12  COL GOV 2024-01-01..
Daniel Quintero | Daniel Quintero Calle  COL GOV 2020-01-01..2023-09  COL PTY 2023-10..
Alejandro Éder | Alejandro Eder  COL GOV 2024-01-01..
Alejandro Char | Álex Char  COL GOV
Sergio Fajardo  COL GOV 2004-01..2007-12  COL GOV 2012-01..2015-12  COL PTY OPP 2016..
Aníbal Gaviria  COL GOV
Guillermo Gaviria Correa | Guillermo Gaviria  COL GOV 2001-01..2003-05-05
Gilberto Echeverri  COL GOV ..2003-05-05
Andrés Julián Rendón  COL GOV 2024-01-01..
Rodolfo Hernández  COL GOV 2016-01..2019-09  COL PTY OPP 2021..2024-09-02
Iván Cepeda | Ivan Cepeda  COL CVL ..2010-06  COL LEG PTY 2010-07..
Gustavo Bolívar  COL LEG PTY 2018-07..2022-12  COL GOV 2024-02..2025-05
Aída Avella  COL PTY OPP LEG
Piedad Córdoba  COL LEG OPP 1994-07..2010-11  COL OPP CVL 2010-12..2022-07-19  COL LEG 2022-07-20..2024-01-20
Jorge Robledo | Jorge Enrique Robledo  COL LEG OPP
María Fernanda Cabal  COL LEG PTY OPP
Paloma Valencia  COL LEG PTY OPP
Miguel Uribe Turbay  COL LEG OPP 2022-07..2025-08-11
Abelardo de la Espriella  COL OPP PTY
Vicky Dávila  COL JRN ..2024-11  COL OPP PTY 2024-12..
Ernesto Macías  COL LEG
Efraín Cepeda  COL LEG
Iván Name  COL LEG ..2024-07
David Racero  COL LEG PTY
Lidio García  COL LEG
Dilian Francisca Toro  COL GOV PTY
Álvaro García Romero  COL LEG
Mario Uribe | Mario Uribe Escobar  COL LEG
Santiago Uribe  COL BUS
Tomás Uribe  COL BUS
Clara Rojas  COL PTY
Alan Jara  COL GOV
Luis Eladio Pérez  COL LEG
Sigifredo López  COL LEG
Jorge Eduardo Géchem | Jorge Géchem  COL LEG
Consuelo González de Perdomo  COL LEG
Fabiola Perdomo  COL CVL
Gustavo Moncayo  COL CVL ..2022-11
Gloria Cuartas  COL PTY CVL
Nicolás Petro | Nicolás Petro Burgos  COL PTY
Verónica Alcocer  COL SOC
Juan Fernando Petro  COL SOC
Olmedo López  COL GOV 2023-04..2024-02
Day Vásquez  COL SOC
Jaime Garzón  COL JRN ..1999-08-13
Daniel Coronell  COL JRN
Claudia Gurisatti  COL JRN
Hollman Morris  COL JRN PTY
Jineth Bedoya  COL JRN
Guillermo Cano | Guillermo Cano Isaza  COL JRN ..1986-12-17
Tarcisio Mora  COL LAB
Fabio Arias  COL LAB
Pedro Rubiano Sáenz | Pedro Rubiano  COL REL ..2024-04
Darío Castrillón Hoyos  VAT REL
Isaías Duarte | Isaías Duarte Cancino  COL REL ..2002-03-16
Luis Augusto Castro  COL REL ..2022
Darío Echeverri  COL REL
Francisco de Roux | Francisco José de Roux  COL REL CVL
Patricia Linares  COL JUD 2018..2020
Roberto Vidal  COL JUD
# Colombia: rebels, paramilitaries, traffickers
Jacobo Arenas  COL REB ..1990-08-10  group=FAR
Mono Jojoy | Jorge Briceño | Jorge Briceno | Víctor Julio Suárez Rojas  COL REB ..2010-09-22  group=FAR
Raúl Reyes  COL REB ..2008-03-01  group=FAR
Iván Ríos  COL REB ..2008-03-03  group=FAR
Simón Trinidad | Ricardo Palmera  COL REB  group=FAR
Pablo Catatumbo | Jorge Torres Victoria  COL REB ..2017-06-27  COL LEG PTY 2018-07..  group=FAR
Pastor Alape  COL REB ..2017-06-27  COL PTY 2017-06-28..  group=FAR
Mauricio Jaramillo  COL REB ..2017-06-27  group=FAR
Carlos Antonio Lozada | Julián Gallo  COL REB ..2017-06-27  COL LEG PTY 2018-07..  group=FAR
Jesús Santrich | Seuxis Hernández | Seuxis Paucias Hernández  COL REB ..2017-06-27  COL PTY 2017-06-28..2019-08-28  COL REB 2019-08-29..2021-05-17  group=FAR
Rodrigo Granda  COL REB ..2017-06-27  COL PTY 2017-06-28..  group=FAR
Andrés París  COL REB ..2017-06-27  COL PTY 2017-06-28..  group=FAR
Marcos Calarcá  COL REB ..2017-06-27  COL PTY 2017-06-28..  group=FAR
Henry Castellanos Garzón | Henry Castellanos  COL REB ..2021-12-05  group=FAR
Hernán Darío Velásquez  COL REB ..2021-12-05  group=FAR
Victoria Sandino  COL REB ..2017-06-27  COL LEG PTY 2018-07..  group=FAR
Griselda Lobo  COL REB ..2017-06-27  COL LEG PTY 2018-07..  group=FAR
Tanja Nijmeijer  COL REB ..2017-06-27  COL PTY 2017-06-28..  group=FAR
Elda Neyis Mosquera | Nelly Ávila Moreno  COL REB ..2008-05-18  group=FAR
Gerardo Aguilar Ramírez  COL REB ..2008-07-02  group=FAR
Negro Acacio | Tomás Medina Caracas  COL REB ..2007-09-01  group=FAR
Martín Caballero | Gustavo Rueda Díaz  COL REB ..2007-10-24  group=FAR
Grannobles | Germán Briceño Suárez  COL REB  group=FAR
Gentil Duarte | Miguel Botache  COL REB ..2022-05  group=FAD
Iván Mordisco | Ivan Mordisco | Néstor Gregorio Vera  COL REB  group=FAD
Calarcá Córdoba | Alexander Díaz Mendoza | Alexánder Díaz  COL REB  group=FAD
Walter Mendoza | José Vicente Lesmes  COL REB  group=FAD
Guacho | Walter Arízala | Walter Patricio Arízala  COL REB ..2018-12-21  group=FAD
Jhon 40 | John 40 | Géner García Molina  COL REB  group=FAD
Andrey Avendaño  COL REB  group=FAD
Eliécer Herlinto Chamorro | Eliécer Erlinto Chamorro  COL REB  group=ELN
Nicolás Rodríguez Bautista | Nicolas Rodriguez Bautista  COL REB  group=ELN
Manuel Pérez Martínez | Father Manuel Pérez  COL REB REL ..1998-02-14  group=ELN
Francisco Galán | Gerardo Bermúdez Sánchez  COL REB ..2008  COL CVL 2009..  group=ELN
Israel Ramírez Pineda  COL REB  group=ELN
Aureliano Carbonell  COL REB  group=ELN
Andrés Felipe Vanegas Londoño  COL REB ..2020-10-25  group=ELN
Camilo Torres | Camilo Torres Restrepo  COL REB REL ..1966-02-15  group=ELN
Carlos Pizarro | Carlos Pizarro Leongómez  COL REB ..1990-03-08  COL PTY OPP 1990-03-09..1990-04-26
Antonio Navarro Wolff  COL REB ..1990-03-08  COL PTY 1990-03-09..
Jaime Bateman | Jaime Bateman Cayón  COL REB ..1983-04-28
Carlos Castaño | Carlos Castaño Gil  COL PRM ..2004-04-16  group=AUC
Fidel Castaño  COL PRM ..1994  group=AUC
Vicente Castaño | Vicente Castaño Gil  COL PRM ..2007  group=AUC
Salvatore Mancuso  COL PRM ..2006-12  COL CRM 2007..  group=AUC
Jorge 40 | Rodrigo Tovar Pupo | Rodrigo Tovar  COL PRM ..2006  COL CRM 2007..  group=AUC
Don Berna | Diego Murillo | Diego Fernando Murillo  COL PRM CRM  group=AUC
Carlos Mario Jiménez  COL PRM CRM  group=AUC
Ernesto Báez | Iván Roberto Duque  COL PRM ..2019-11  group=AUC
Hernán Giraldo | Hernán Giraldo Serna  COL PRM CRM  group=AUC
Freddy Rendón | Freddy Rendón Herrera  COL PRM  group=AUC
Éver Veloza | Hebert Veloza | Ever Veloza García  COL PRM CRM  group=AUC
Julián Bolívar | Rodrigo Pérez Alzate  COL PRM  group=AUC
Don Mario | Daniel Rendón Herrera | Daniel Rendón  COL PRM CRM  group=CGO
Otoniel | Dairo Antonio Úsuga | Dairo Úsuga | Dairo Antonio Usuga  COL CRM  group=CGO
Chiquito Malo | Jobanis de Jesús Ávila | Jobanis Ávila  COL CRM  group=CGO
Juan de Dios Úsuga  COL CRM ..2012-01-01  group=CGO
Pedro Oliverio Guerrero  COL PRM CRM ..2010-12-25
Loco Barrera  COL CRM
Víctor Carranza  COL BUS CRM ..2013-04-04
Gilberto Rodríguez Orejuela  COL CRM ..2022-05-31  group=CLI
Miguel Rodríguez Orejuela  COL CRM  group=CLI
José Santacruz Londoño | José Santacruz  COL CRM ..1996-03-05  group=CLI
Helmer Herrera | Pacho Herrera  COL CRM ..1998-11-05  group=CLI
Carlos Lehder  COL CRM  group=MDL
Fabio Ochoa | Fabio Ochoa Vásquez  COL CRM  group=MDL
Jorge Luis Ochoa  COL CRM  group=MDL
Gonzalo Rodríguez Gacha | José Gonzalo Rodríguez Gacha  COL CRM ..1989-12-15  group=MDL
Griselda Blanco  COL CRM ..2012-09-03  group=MDL
Jhon Jairo Velásquez | John Jairo Velásquez  COL CRM ..2020-02-06  group=MDL
Diego Montoya | Diego León Montoya  COL CRM
Juan Carlos Ramírez Abadía  COL CRM
Rasguño | Hernando Gómez Bustamante  COL CRM
Wilber Varela  COL CRM ..2008-01-30
David Murcia | David Murcia Guzmán  COL CRM
Papá Pitufo | Diego Marín Buitrago  COL CRM
# Venezuela: government
Carlos Andrés Pérez  VEN GOV 1974-03..1979-03  VEN GOV 1989-02-02..1993-05-21  VEN OPP 1993-06..2010-12-25
Rafael Caldera  VEN GOV 1969-03..1974-03  VEN GOV 1994-02-02..1999-02-02
Jaime Lusinchi  VEN GOV 1984-02-02..1989-02-02
Ramón J. Velásquez | Ramón José Velásquez  VEN GOV 1993-06-05..1994-02-02
Pedro Carmona | Pedro Carmona Estanga  VEN BUS ..2002-04-11  VEN GOV 2002-04-12..2002-04-13  VEN OPP REF 2002-04-14..
José Vicente Rangel  VEN GOV 1999-02-02..2007-01-08
Jorge Rodríguez | Jorge Rodríguez Gómez  VEN GOV 2003-08..2020-12  VEN LEG GOV 2021-01-05..
Elías Jaua  VEN GOV 2000..2018-06
Ramón Carrizales  VEN GOV MIL 2004..2010-01  VEN GOV 2011..2017
Aristóbulo Istúriz  VEN GOV 2001..2021-04-27
Tareck El Aissami | Tareck el Aissami  VEN GOV 2008-09..2023-03-20
Isaías Rodríguez | Isaias Rodriguez  VEN GOV 2000-01..2000-12-25  VEN JUD 2000-12-26..2007-12  VEN GOV 2008..2019-05
Adina Bastidas  VEN GOV 2000-12..2002-01
Alí Rodríguez Araque | Ali Rodríguez Araque  VEN GOV 1999-02..2000-12  IGO 2001-01..2002-06  VEN BUS GOV 2002-07..2004-11-20  VEN GOV 2004-11-21..2018-11-19
Luis Alfonso Dávila  VEN GOV 1999..2002-02
Roy Chaderton  VEN GOV 2002..2015
Jesús Arnaldo Pérez  VEN GOV 2004-02..2004-11
Samuel Moncada  VEN GOV 2004..
Rafael Ramírez | Rafael Ramírez Carreño | Rafael Ramirez Carreño  VEN GOV BUS 2002-07..2017-12  VEN OPP 2018..
Yván Gil  VEN GOV 2014..
Carlos Faría  VEN GOV 2018..2023-01
Félix Plasencia  VEN GOV 2018..
Rander Peña  VEN GOV
Alberto Castellar  VEN GOV
Carlos Ron  VEN GOV 2018..
Bernardo Álvarez | Bernardo Álvarez Herrera  VEN GOV 2003..2016-11-25
Maximilien Arveláiz  VEN GOV
Ignacio Arcaya  VEN GOV 1999..2003
Carlos Vecchio  VEN OPP
Julio Borges  VEN OPP LEG
Tomás Guanipa  VEN OPP
Jorge Valero  VEN GOV 1999..2020
Francisco Arias Cárdenas  VEN MIL REB 1992-02..1992-12  VEN GOV PTY 1996..2006  VEN GOV 2007..2022
Jesse Chacón  VEN GOV 2003..2018
Lucas Rincón | Lucas Rincón Romero  VEN MIL GOV 2001..2004  VEN GOV 2006..
Ramón Rodríguez Chacín  VEN GOV 2002-01..2002-05  VEN GOV 2008-01..2008-09  VEN GOV 2012-12..2017
Pedro Carreño  VEN GOV LEG
Néstor Reverol  VEN MIL COP GOV 2010..2020-10
Carmen Meléndez  VEN MIL GOV 2012..
Remigio Ceballos  VEN MIL 2017-06..2021-08-18  VEN GOV COP 2021-08-19..2024-08-27
Miguel Rodríguez Torres  VEN MIL SPY 2002..2013-04-20  VEN GOV COP 2013-04-21..2014-10-24  VEN OPP 2016..
Gustavo González López  VEN SPY MIL 2014-02..2018-10  VEN SPY MIL 2019-04-30..2024-08  VEN SPY MIL 2026-01..
Manuel Cristopher Figuera | Manuel Ricardo Cristopher Figuera  VEN SPY 2018-10..2019-04-30  VEN OPP 2019-05..
Iván Hernández Dala  VEN SPY MIL 2014-01..2024-10
Javier Marcano Tábata | Javier José Marcano Tábata  VEN SPY MIL 2024-10..2026-01
Hugo Carvajal | Hugo "El Pollo" Carvajal | Hugo Armando Carvajal | El Pollo Carvajal  VEN SPY MIL 2004-07..2014  VEN LEG 2016-01..2019-02-20  VEN OPP 2019-02-21..
Cliver Alcalá | Clíver Alcalá | Cliver Alcala Cordones  VEN MIL ..2013  VEN OPP 2014..
Henry Rangel Silva | Henry de Jesús Rangel Silva  VEN SPY MIL 2005..2012-10  VEN GOV 2012-12..2021
Raúl Baduel | Raúl Isaías Baduel  VEN MIL GOV ..2007-07  VEN OPP 2007-11..2021-10-12
Jorge Luis García Carneiro  VEN MIL GOV ..2008-11  VEN GOV 2008-12..2021-05-22
Orlando Maniglia  VEN MIL GOV 2005..2006-07
Gustavo Rangel Briceño  VEN MIL GOV 2007-07..2009-03
Carlos Mata Figueroa  VEN MIL GOV 2010-01..2012-01
Diego Molero  VEN MIL GOV 2012-10..2013-07
Domingo Hernández Lárez  VEN MIL
Jesús Suárez Chourio  VEN MIL LEG
José Gregorio Vielma Mora | José Vielma Mora  VEN GOV
Freddy Bernal  VEN GOV PTY
Iris Varela  VEN GOV LEG
Tibisay Lucena  VEN GOV 2006-04..2020-06  VEN GOV EDU 2021-10..2023-04-12
Elvis Amoroso  VEN LEG GOV
Indira Alfonzo  VEN JUD GOV
Pedro Calzadilla  VEN GOV
Vicente Díaz  VEN GOV 2006..2014
Luis Emilio Rondón  VEN GOV
Roberto Picón  VEN OPP GOV
Enrique Márquez  VEN OPP
Luisa Ortega Díaz | Luisa Ortega  VEN JUD 2007-12-13..2017-08-05  VEN OPP JUD 2017-08-06..
Tarek William Saab | Tarek Saab  VEN GOV 2004-10..2012-12  VEN GOV 2014-12..2017-08-04  VEN JUD 2017-08-05..
Maikel Moreno  VEN JUD
Gladys Gutiérrez  VEN JUD
Caryslia Rodríguez  VEN JUD 2024-01..
Luisa Estella Morales  VEN JUD 2007-02..2013-05
Christian Zerpa  VEN JUD ..2019-01-06  VEN OPP 2019-01-07..
María Lourdes Afiuni  VEN JUD
Eladio Aponte Aponte | Eladio Aponte  VEN JUD ..2012-03  VEN OPP 2012-04..
Danilo Anderson  VEN JUD ..2004-11-18
Cilia Flores  VEN LEG GOV 2000..2013-04-18  VEN GOV SOC 2013-04-19..
Nicolás Maduro Guerra | Nicolasito  VEN GOV LEG
Efraín Campo Flores | Efrain Antonio Campo Flores  VEN CRM
Franqui Flores | Francisco Flores de Freitas  VEN CRM
Adán Chávez  VEN GOV
Asdrúbal Chávez  VEN GOV BUS
Hugo de los Reyes Chávez  VEN GOV
Jorge Giordani  VEN GOV 1999..2014-06
Nelson Merentes  VEN GOV 2001..2017-01
Rodolfo Marco Torres  VEN GOV MIL
Simón Zerpa  VEN GOV 2017-10..
Pedro Tellechea  VEN GOV BUS 2023-01..2024-10-19
Manuel Quevedo  VEN MIL GOV BUS 2015..2020-04
Eulogio del Pino  VEN GOV BUS 2014-09..2017-11
Andrés Izarra  VEN JRN GOV 2004..2014
Ernesto Villegas  VEN JRN GOV
Freddy Ñáñez  VEN GOV
Camilla Fabri | Camilla Fabri de Saab  VEN GOV
Anabel Pereira Fernández | Anabel Pereira  VEN GOV
Luis Tascón  VEN LEG
Willian Lara | William Lara  VEN LEG GOV ..2010-09-10
Darío Vivas  VEN LEG GOV ..2020-08-13
Francisco Ameliach  VEN LEG GOV
Fernando Soto Rojas  VEN LEG 2011-01..2012-01
Robert Serra  VEN LEG ..2014-10-01
Juan Barreto  VEN GOV PTY
Jacqueline Faría | Jacqueline Faria  VEN GOV
Héctor Rodríguez Castro  VEN GOV
Lina Ron  VEN PRM PTY ..2011-03-05
# Venezuela: opposition and others
Henry Ramos Allup  VEN OPP LEG
Manuel Rosales  VEN GOV OPP 2000-08..2008-11  VEN OPP 2008-12..2021-11  VEN GOV OPP 2021-12..
Henri Falcón  VEN GOV 2000..2009  VEN GOV OPP 2010..2017-10  VEN OPP PTY 2017-11..
Antonio Ledezma  VEN OPP PTY ..2008-12-06  VEN GOV OPP 2008-12-07..2015-02-19  VEN OPP 2015-02-20..
Pablo Pérez Álvarez  VEN GOV OPP 2008-11..2012-12
Liborio Guarulla  VEN GOV OPP
Carlos Ocariz  VEN OPP GOV
Juan Pablo Guanipa  VEN OPP
Freddy Guevara  VEN OPP LEG
Juan Requesens  VEN OPP LEG
Miguel Pizarro  VEN OPP LEG
Stalin González  VEN OPP LEG
Luis Florido  VEN OPP LEG
Dinorah Figuera  VEN OPP LEG
Omar Barboza  VEN OPP LEG
Edgar Zambrano  VEN OPP LEG
Luis Parra  VEN LEG
Timoteo Zambrano  VEN OPP LEG
Gerardo Blyde  VEN OPP
Ramón Guillermo Aveledo  VEN OPP 2009..2014-07
Jesús Torrealba | Jesús "Chúo" Torrealba | Chúo Torrealba  VEN OPP 2014-09..2017-02
Delsa Solórzano  VEN OPP
Andrés Velásquez  VEN OPP LAB
Benjamín Rausseo  VEN OPP
Teodoro Petkoff  VEN GOV 1996-03..1999-02  VEN OPP JRN 2000-04..2018-10-31
Enrique Mendoza  VEN OPP GOV ..2004-11
Henrique Salas Römer  VEN GOV OPP
Henrique Salas Feo  VEN GOV OPP
Claudio Fermín  VEN OPP
Óscar Pérez  VEN COP ..2017-06-27  VEN REB 2017-06-28..2018-01-15
Juan Caguaripano  VEN MIL ..2014  VEN REB 2015..2017-08
Juvenal Sequea  VEN MIL REB
Antonio Sequea  VEN REB
Javier Nieto Quintero  VEN REB
Fernando Albán  VEN OPP ..2018-10-08
Rafael Acosta Arévalo  VEN MIL ..2019-06-29
Franklin Brito  VEN CVL AGR ..2010-08-30
Lilian Tintori  VEN OPP CVL
Fabiana Rosales  VEN OPP SOC
Mitzy Capriles  VEN OPP
Patricia Poleo  VEN JRN OPP
Rafael Poleo  VEN JRN OPP
Roberto Marrero  VEN OPP
Gilber Caro  VEN OPP LEG
Juan Carlos Caldera  VEN OPP LEG
David Smolansky  VEN OPP
Ramón Muchacho  VEN OPP GOV
Daniel Ceballos  VEN OPP GOV
Enzo Scarano  VEN OPP GOV
José Manuel Olivares  VEN OPP LEG
Magalli Meda  VEN OPP
Pedro Urruchurtu  VEN OPP
Biagio Pilieri  VEN OPP
Perkins Rocha  VEN OPP JUD
Freddy Superlano  VEN OPP
Williams Dávila  VEN OPP
Américo De Grazia  VEN OPP
Corina Yoris  VEN OPP EDU
Dignora Hernández  VEN OPP
Henry Alviarez  VEN OPP
Humberto Villalobos  VEN OPP
Claudia Macero  VEN OPP
Rocío San Miguel  VEN CVL
Javier Tarazona  VEN CVL
Alfredo Romero  VEN CVL
Gonzalo Himiob  VEN CVL
Liliana Ortega  VEN CVL
Marino Alvarado | Marino Alvarado Betancourt  VEN CVL
Alberto Ravell | Alberto Federico Ravell  VEN JRN OPP
Guillermo Zuloaga  VEN JRN BUS
Marcel Granier  VEN JRN BUS
Miguel Henrique Otero  VEN JRN
Gustavo Cisneros  VEN BUS JRN ..2023-12-29
Lorenzo Mendoza  VEN BUS
Nelson Bocaranda  VEN JRN
Froilán Barrios  VEN LAB
Jorge Urosa | Jorge Urosa Savino  VEN REL ..2021-09-23
Baltazar Porras | Baltazar Porras Cardozo  VEN REL
Ignacio Velasco | Antonio Ignacio Velasco  VEN REL ..2003-07
Rosalio Castillo Lara  VEN REL ..2007-10-16
Ovidio Pérez Morales  VEN REL
Diego Padrón  VEN REL
Niño Guerrero | Héctor Guerrero Flores | Hector Rusthenford Guerrero Flores  VEN CRM  group=TDA
El Koki | Carlos Luis Revete  VEN CRM ..2022-02-08
Wilexis | Wilexis Acevedo  VEN CRM
Walid Makled  VEN BUS CRM
Raúl Gorrín  VEN BUS CRM
Alejandro Andrade  VEN GOV
Leamsy Salazar  VEN MIL ..2014-12
Guido Antonini Wilson  VEN BUS
# Ecuador
Rodrigo Borja  ECU GOV 1988-08-10..1992-08-10
León Febres Cordero  ECU GOV 1984-08-10..1988-08-10  ECU PTY 1988-08-11..2008-12-15
Sixto Durán Ballén  ECU GOV 1992-08-10..1996-08-10
Abdalá Bucaram | Abdala Bucaram  ECU GOV 1996-08-10..1997-02-06  ECU OPP 1997-02-07..
Rosalía Arteaga  ECU GOV 1996-08-10..1998-03
Fabián Alarcón  ECU LEG 1995..1997-02-10  ECU GOV 1997-02-11..1998-08-10
Jamil Mahuad  ECU GOV 1992-08..2000-01-21
Gustavo Noboa  ECU GOV 1998-08-10..2003-01-15
Lucio Gutiérrez | Lucio Gutierrez  ECU MIL REB ..2000-01-22  ECU PTY 2000-01-23..2003-01-14  ECU GOV 2003-01-15..2005-04-20  ECU OPP PTY 2005-04-21..
Alfredo Palacio  ECU GOV 2003-01-15..2007-01-15
Jorge Glas  ECU GOV 2007-01..2018-01-03  ECU OPP 2018-01-04..
Alejandro Serrano Aguilar  ECU GOV 2007-01..2007-10
María Alejandra Vicuña  ECU GOV 2017..2018-12
Otto Sonnenholzner | Otto Sonnenholzner Sper  ECU GOV 2018-12-11..2020-07  ECU PTY 2021..
Alfredo Borrero  ECU GOV 2021-05-24..2023-11
Verónica Abad  ECU GOV 2023-11-23..2025-05
María José Pinto  ECU GOV 2025-05-24..
Sariha Moya  ECU GOV
Cynthia Gellibert  ECU GOV
Heinz Moeller  ECU GOV 2000..2003-01
Nina Pacari  ECU CVL PTY ..2003-01-14  ECU GOV 2003-01-15..2003-08  ECU JUD 2007..2012
Patricio Zuquilanda  ECU GOV 2003-08..2005-04
Antonio Parra Gil  ECU GOV 2005-04..2005-10
Francisco Carrión | Francisco Carrión Mena  ECU GOV 2005-10..2007-01  ECU GOV 2009..2020
Fander Falconí  ECU GOV 2007..2018
Ricardo Patiño | Ricardo Patino  ECU GOV 2007-01..2018-07  ECU OPP PTY 2018-08..
Guillaume Long  ECU GOV 2013..2018-01  ECU OPP 2018-02..
José Valencia Amores  ECU GOV 2018-06..2020-07
Luis Gallegos  ECU GOV 2020-07..2021-05
Mauricio Montalvo  ECU GOV 2021-05..2021-12
Juan Carlos Holguín  ECU GOV 2021-12..2023-03
Gustavo Manrique  ECU GOV 2021-05..2023-11
Gabriela Sommerfeld  ECU GOV 2023-11-23..
Ivonne Baki  ECU GOV
Javier Ponce | Javier Ponce Cevallos  ECU GOV 2008-04..2017
Wellington Sandoval  ECU GOV 2007..2008-04
Guadalupe Larriva  ECU GOV 2007-01-15..2007-01-24
Lorena Escudero  ECU GOV 2007-02..2007-08
Oswaldo Jarrín | Osvaldo Jarrín  ECU MIL GOV 2005..2006  ECU GOV MIL 2018-04..2021-05
Patricio Zambrano  ECU GOV
Luis Hernández Peñaherrera  ECU MIL GOV 2021-05..2022-04
Luis Lara Jaramillo  ECU MIL GOV 2019..2023-11
Gian Carlo Loffredo  ECU GOV MIL 2023-11-23..
Jaime Vela  ECU MIL 2023..2024
Gustavo Larrea  ECU GOV 2007-01..2008-11  ECU PTY 2009..
Fernando Bustamante  ECU GOV LEG 2007..2017
Miguel Carvajal  ECU GOV 2009..2012
José Serrano Salgado  ECU GOV COP 2011-05..2016-11  ECU LEG 2017-05..2018-03
María Paula Romo  ECU GOV COP 2018-09..2020-11-24
César Navas  ECU GOV COP ..2018-04
Mauro Toscanini  ECU GOV 2018..2018-09
Patricio Carrillo  ECU COP ..2022-08  ECU GOV LEG 2023-11..
Juan Zapata  ECU COP GOV 2017..2023-11
Mónica Palencia | Monica Palencia  ECU GOV COP 2023-11-23..2025-01
John Reimberg  ECU GOV COP 2025-01..
Zaida Rovira  ECU GOV
Carolina Jaramillo  ECU GOV 2023..
Roberto Izurieta  ECU GOV 2023-11..2024
Diego Ordóñez  ECU LEG GOV 2021..2023
Bernarda Ordóñez  ECU GOV
Pablo Arosemena  ECU GOV 2021..2023-11
Simón Cueva  ECU GOV 2021-05..2022-07
Fausto Ortiz  ECU GOV 2007-07..2008-07
Andrés Arauz | Andres Arauz  ECU GOV 2015..2017-05  ECU OPP PTY 2020-08..
Luisa González | Luisa Gonzalez  ECU GOV 2008..2017-05  ECU LEG OPP 2021-05..2023-05  ECU OPP PTY 2023-06..
Fernando Villavicencio  ECU JRN OPP ..2021-05-13  ECU LEG 2021-05-14..2023-08-09
Christian Zurita  ECU JRN PTY
Jan Topić | Jan Topic  ECU BUS PTY
Yaku Pérez  ECU OPP CVL
Leonidas Iza  ECU CVL OPP
Marlon Santi  ECU CVL PTY
Luis Macas  ECU CVL PTY
Marlon Vargas  ECU CVL 2025-07..
Salvador Quishpe  ECU PTY GOV
Alberto Acosta  ECU GOV 2007-01..2007-11-29  ECU LEG 2007-11-30..2008-06  ECU OPP 2008-07..
Álvaro Noboa | Alvaro Noboa  ECU BUS PTY
Annabella Azín  ECU LEG PTY
Lavinia Valbonesi  ECU SOC
Xavier Neira  ECU PTY
Jaime Nebot  ECU GOV PTY 2000-08..2019-05
Cynthia Viteri  ECU PTY LEG ..2019-05-14  ECU GOV 2019-05-15..2023-05
Aquiles Álvarez  ECU GOV OPP 2023-05..
Augusto Barrera  ECU GOV 2009-08..2014-05
Mauricio Rodas  ECU GOV 2014-05..2019-05
Jorge Yunda  ECU GOV 2019-05..2021-09
Pabel Muñoz  ECU GOV 2013..2017  ECU GOV 2023-05..
Paola Pabón  ECU GOV 2019-05..
Leonardo Orlando  ECU GOV
Agustín Intriago  ECU GOV 2019-05..2023-07-23
Gabriela Rivadeneira  ECU LEG 2013-05..2017-05  ECU OPP REF 2019-10..
Virgilio Hernández  ECU LEG OPP
Fernando Cordero  ECU LEG GOV 2007..2014
César Litardo  ECU LEG 2019-05..2021-05
Guadalupe Llori  ECU LEG 2021-05..2022-05-31
Virgilio Saquicela  ECU LEG 2022-05-31..2023-05-17
Henry Kronfle  ECU LEG 2023-11..2024-10
Viviana Veloz  ECU LEG 2024-10..2025-05
Niels Olsen  ECU GOV 2021-05..2023-11  ECU LEG 2025-05-14..
Marcela Aguiñaga  ECU LEG PTY ..2023-05-14  ECU GOV PTY 2023-05-15..
Diana Salazar | Diana Salazar Méndez  ECU JUD 2019-04..2025-05
Galo Chiriboga  ECU GOV 2005..2011-06  ECU JUD 2011-07..2017-07
Wilman Terán  ECU JUD ..2023-12-13
Iván Saquicela  ECU JUD
Diana Atamaint  ECU GOV 2018-11..
Julio César Trujillo  ECU CVL JUD 2018-02..2019-05-19
Rommy Vallejo  ECU SPY
Carlos Polit | Carlos Pólit  ECU GOV ..2017-06
Santiago Cuesta  ECU GOV
Emilio Palacio  ECU JRN OPP
José Adolfo Macías | José Adolfo Macías Villamar | Adolfo Macías Villamar  ECU CRM  group=CHO
Rasquiña | Jorge Luis Zambrano  ECU CRM ..2020-12-28  group=CHO
Junior Roldán  ECU CRM ..2023-05  group=CHO
Fabricio Colón Pico | Colón Pico  ECU CRM  group=CHO
Wilmer Chavarría | Pipo Chavarría  ECU CRM  group=CHO
Leandro Norero  ECU CRM ..2022-10-03
Xavier Jordán  ECU BUS CRM
Raúl Vela Chiriboga | Raúl Vela  ECU REL
Luis Cabrera Herrera  ECU REL
# Peru: government
Alan García | Alan Garcia  PER GOV 1985-07-28..1990-07-28  PER OPP PTY 2001..2006-07-27  PER GOV 2006-07-28..2011-07-28  PER PTY 2011-07-29..2019-04-17
Fernando Belaúnde | Fernando Belaúnde Terry  PER GOV 1980-07-28..1985-07-28
Valentín Paniagua | Valentin Paniagua  PER LEG 2000-11..2000-11-21  PER GOV 2000-11-22..2001-07-28
Pedro Pablo Kuczynski | Kuczynski  PER GOV 2001-07..2006-07  PER PTY 2011..2016-07-27  PER GOV 2016-07-28..2018-03-23
Manuel Merino  PER LEG 2020-03..2020-11-09  PER GOV 2020-11-10..2020-11-15
Francisco Sagasti  PER LEG 2020-03..2020-11-16  PER GOV 2020-11-17..2021-07-28
José Jerí  PER LEG 2021-07..2025-10-09  PER GOV 2025-10-10..2026-02-17
José María Balcázar  PER LEG 2021-07..2026-02-17  PER GOV 2026-02-18..
Vladimiro Montesinos | Montesinos  PER SPY 1990-07..2000-09
Mario Vargas Llosa | Vargas Llosa  PER PTY 1987..1990-06  PER CVL 1990-07..2025-04-13
Mercedes Aráoz  PER GOV 2006-08..2011  PER GOV 2016-07-28..2019-10
David Waisman  PER GOV 2001-07..2006-07
Luis Giampietri  PER MIL ..1997  PER GOV 2006-07..2011-07
Omar Chehade  PER GOV LEG 2011-07..2012
Marisol Espinoza  PER GOV LEG 2011-07..2016-07
Federico Salas  PER GOV 2000-07..2000-11
Alberto Bustamante  PER GOV 1999..2000-07
Alberto Pandolfi  PER GOV 1996-04..1999-01
Roberto Dañino  PER GOV 2001-07..2003-10  IGO 2003-11..2006
Luis Solari  PER GOV 2001-07..2003-06
Beatriz Merino  PER GOV 2003-06-28..2003-12-15  PER CVL 2005..2011
Carlos Ferrero | Carlos Ferrero Costa  PER LEG 2000..2003-12-14  PER GOV 2003-12-15..2005-08-16
Jorge del Castillo  PER GOV 2006-07-28..2008-10-14  PER LEG PTY 2008-10-15..
Yehude Simon  PER REB ..1992  PER GOV 2003-01..2008-10-13  PER GOV 2008-10-14..2009-07-11  PER LEG 2011-07..2016-07
Javier Velásquez Quesquén | Javier Velásquez  PER LEG 2008-07..2009-07-10  PER GOV 2009-07-11..2010-09-14  PER LEG PTY 2010-09-15..
José Antonio Chang  PER GOV EDU 2006-07..2011-03
Rosario Fernández  PER GOV JUD 2007-12..2011-07
Salomón Lerner Ghitis  PER GOV 2011-07-28..2011-12-11
Salomón Lerner Febres | Salomón Lerner  PER CVL EDU
Óscar Valdés | Oscar Valdés Dancuart  PER GOV 2011-07-28..2012-07-23
Juan Jiménez Mayor  PER GOV 2011..2013-10-31  IGO 2016-02..2018-02
César Villanueva  PER GOV 2013-10-31..2014-02-24  PER LEG 2016-07..2018-04-01  PER GOV 2018-04-02..2019-03
René Cornejo  PER GOV 2011..2014-07-22
Ana Jara  PER GOV 2011-12..2015-04-02
Pedro Cateriano  PER GOV 2012-07..2016-07-28  PER GOV 2020-07-15..2020-08-06
Fernando Zavala  PER GOV 2005-08..2006-07  PER GOV 2016-07-28..2017-09-17
Salvador del Solar  PER GOV 2016-12..2019-09-30
Vicente Zeballos  PER LEG 2011-07..2018-03  PER GOV 2018-04..2020-07-15
Walter Martos  PER MIL ..2013  PER GOV 2019-10..2020-11-10
Ántero Flores-Aráoz | Antero Flores Aráoz  PER LEG ..2006  PER GOV 2007..2009-07  PER GOV 2020-11-11..2020-11-15
Violeta Bermúdez  PER GOV 2020-11-18..2021-07-28
Guido Bellido  PER GOV 2021-07-29..2021-10-06  PER LEG PTY 2021-10-07..
Mirtha Vásquez  PER LEG 2020-11..2021-07  PER GOV 2021-10-06..2022-02-01
Héctor Valer  PER GOV 2022-02-01..2022-02-08  PER LEG 2022-02-09..
Aníbal Torres  PER GOV JUD 2021-07-29..2022-11-25
Betssy Chávez  PER LEG GOV 2021-07..2022-12-07  PER OPP 2022-12-08..
Pedro Angulo  PER GOV 2022-12-10..2022-12-21
Alberto Otárola  PER GOV 2011-12..2012-05  PER GOV 2022-12-10..2024-03-06
Gustavo Adrianzén  PER GOV JUD 2015..2025-05-13
Eduardo Arana  PER GOV JUD 2023-04..2025-10-10
Ernesto Álvarez Miranda  PER JUD ..2014  PER GOV 2025-10-14..2026-02
Denisse Miralles  PER GOV 2025-10..
Fernando de Trazegnies  PER GOV 1998-10..2000-07
Francisco Tudela  PER GOV 1995-07..1998-07
Allan Wagner | Allan Wagner Tizón  PER GOV 1985..1988  PER GOV 2002-07..2007-12  PER GOV 2021-07..2021-07
Manuel Rodríguez Cuadros  PER GOV 2003-12..2005-08  PER GOV 2021..2022
Óscar Maúrtua  PER GOV 2005-08..2006-07  PER GOV 2021-08..2022-02
José Antonio García Belaúnde  PER GOV 2006-07-28..2011-07-28
Rafael Roncagliolo  PER GOV 2011-07-28..2013-05
Eda Rivas  PER GOV JUD 2012-07..2014-06
Gonzalo Gutiérrez Reinel  PER GOV 2009..2015-04
Ana María Sánchez  PER GOV 2015-04..2016-07
Ricardo Luna  PER GOV 1989..1999  PER GOV 2016-07..2018-04
Cayetana Aljovín  PER GOV 2016-07..2018-04
Néstor Popolizio | Nestor Popolizio  PER GOV 2016..2019-11
Gustavo Meza-Cuadra | Gustavo Meza Cuadra  PER GOV 2013..2020-07
Mario López Chávarri  PER GOV 2020-07..2020-11
Elizabeth Astete  PER GOV 2020-11..2021-02
Héctor Béjar  PER REB 1962..1966  PER GOV 2021-07-29..2021-08-17
César Landa  PER JUD ..2012  PER GOV 2022-02..2022-12
Miguel Rodríguez Mackay  PER GOV 2022-08..2022-09
Ana Cecilia Gervasi  PER GOV 2021..2023-11
Javier González-Olaechea  PER GOV 2023-11..2024-09
Elmer Schialer  PER GOV 2024-09..2025-10
Hugo de Zela  PER GOV 2011..
Roberto Chiabra  PER MIL ..2003-11  PER GOV MIL 2003-12..2005-08  PER LEG 2021-07..
Aurelio Loret de Mola  PER GOV 2001..2003-12
Marciano Rengifo  PER MIL LEG GOV ..2006-07
Rafael Rey  PER LEG PTY ..2006-07  PER GOV 2006-08..2010-09
Jaime Thorne  PER GOV 2010-09..2011-07
Jorge Nieto Montesinos | Jorge Nieto  PER GOV 2016-07..2018-01
Jorge Kisic  PER MIL GOV
José Huerta  PER MIL GOV 2018-04..2019-10
Jorge Chávez Cresta  PER MIL GOV 2020..2023-11
Walter Astudillo  PER MIL GOV 2020..2025-10
Fernando Rospigliosi  PER GOV COP 2001..2004-05  PER LEG 2024..
Gino Costa  PER GOV 2002-07..2003-01  PER LEG 2016-07..2021-07
Alberto Sanabria  PER GOV 2003..2003-11
Rómulo Pizarro  PER GOV 2005-08..2006-07  PER GOV 2006-08..2010
Pilar Mazzetti  PER GOV MED 2004-02..2007-02  PER GOV MED 2020-07..2021-02
Luis Alva Castro  PER GOV LEG
Mercedes Cabanillas  PER GOV LEG
Octavio Salazar  PER COP GOV ..2010-09
Wilfredo Pedraza  PER GOV COP 2012-07..2013-11
Walter Albán  PER CVL 2000-11..2005  PER GOV 2013-11..2014-06
Daniel Urresti  PER MIL ..2012  PER GOV COP 2014-06..2015-02  PER PTY 2016..2023
José Luis Pérez Guadalupe  PER GOV COP 2015-02..2016-07
Carlos Basombrío  PER GOV COP 2016-07..2017-12
Carlos Morán  PER COP GOV 2018-10..2020-07
Cluber Aliaga  PER COP GOV
José Elice  PER GOV 2020-12..2021-07
Juan Carrasco Millones  PER JUD GOV ..2022-02
Avelino Guillén  PER JUD ..2021-10  PER GOV JUD 2021-11..2022-01
Dimitri Senmache  PER GOV 2022-05..2022-07
Mariano González  PER GOV 2016-04..2022-07
Willy Huerta  PER COP GOV 2022-08..2022-12
Vicente Romero  PER COP ..2017-12-27  PER GOV COP 2017-12-28..2018-04  PER GOV COP 2023-01..2023-11
Víctor Torres Falcón  PER GOV 2023-11..2024-04
Juan José Santiváñez  PER GOV COP 2024-05..2025-03  PER GOV JUD 2025-08..2025-10
Carlos Malaver  PER GOV COP 2025-05..2025-10
Vicente Tiburcio  PER COP GOV
Raúl Alfaro  PER COP 2022-08..2023-03
Óscar Arriola  PER COP
Luis Carranza  PER GOV 2006-07..2009-12  IGO 2017-04..2021-03
Luis Miguel Castilla  PER GOV 2010..2014-09
Alonso Segura  PER GOV 2014-09..2016-07
Alfredo Thorne  PER GOV 2016-07..2017-06
Claudia Cooper  PER GOV 2017-09..2018-04
María Antonieta Alva  PER GOV 2019-10..2020-11
Pedro Francke  PER GOV 2021-07-30..2022-02-01
Óscar Graham  PER GOV 2022-02..2022-08
Kurt Burneo  PER GOV 2011..2012  PER GOV 2022-08..2022-12
Alex Contreras  PER GOV 2022-12-10..2024-02
José Arista  PER GOV 2018..2025-01
Julio Velarde  PER GOV 2006-10..
Carlos Boloña  PER GOV 1991-02..1993-01  PER GOV 2000-07..2000-11
Rosa María Palacios  PER JRN
# Peru: opposition, courts, rebels
Lourdes Flores | Lourdes Flores Nano  PER PTY OPP
Luis Castañeda Lossio  PER GOV 2003-01..2010-10  PER PTY 2010-11..2014-12  PER GOV 2015-01-01..2018-12-31
Susana Villarán  PER GOV 2000-11..2001-07  PER GOV 2011-01-01..2014-12-31
Rafael López Aliaga  PER PTY OPP ..2022-12  PER GOV PTY 2023-01-01..2025-10
Jorge Muñoz Wells  PER GOV 2019-01..2022-05
Alberto Andrade  PER GOV 1996-01..2002-12
Ricardo Belmont  PER GOV 1990-01..1995-12
George Forsyth  PER GOV PTY 2019-01..2020-10
Kenji Fujimori  PER LEG PTY 2011-07..2018-06
Susana Higuchi  PER LEG PTY ..2021-12-08
Martha Chávez  PER LEG PTY
Luz Salgado  PER LEG PTY
Martha Moyano  PER LEG PTY
María Elena Moyano  PER CVL ..1992-02-15
Pedro Olaechea  PER LEG GOV 2016..2020
Daniel Salaverry  PER LEG PTY
Luis Galarreta  PER LEG PTY
Verónika Mendoza | Veronika Mendoza  PER LEG PTY 2011-07..2016-07  PER OPP PTY 2016-08..
Marco Arana  PER REL CVL ..2011  PER LEG OPP PTY 2016-07..2020
Alfredo Barnechea  PER PTY
Julio Guzmán  PER PTY
Hernando de Soto  PER BUS EDU PTY
Yonhy Lescano  PER LEG PTY OPP
Vladimir Cerrón  PER GOV 2011-01..2014-12  PER GOV PTY 2019-01..2019-08  PER PTY 2019-09..
Waldemar Cerrón  PER LEG PTY
María del Carmen Alva | Maricarmen Alva  PER LEG 2021-07-26..
Lady Camones  PER LEG 2022-07..2022-09
José Williams | José Williams Zapata  PER MIL ..2006  PER LEG 2021-07..
Eduardo Salhuana  PER LEG GOV
Hernando Guerra García  PER LEG PTY ..2023-09-29
Susel Paredes  PER LEG
Jorge Montoya Manrique  PER MIL ..2007  PER LEG 2021-07..
Phillip Butters  PER JRN PTY
César Acuña  PER GOV PTY EDU
Isaac Humala  PER PTY
Antauro Humala  PER MIL REB ..2005-01-04  PER OPP 2005-01-05..
Ulises Humala  PER PTY EDU
Nadine Heredia  PER SOC PTY 2011-07..2016-07
Eliane Karp  PER SOC
Lilia Paredes  PER SOC
Yenifer Paredes  PER SOC
Bruno Pacheco  PER GOV 2021-07..2021-11
Walter Aduviri  PER CVL GOV
Gregorio Santos  PER GOV OPP 2011-01..2014-06
Juan Manuel Guillén  PER GOV
Patricia Benavides | Liz Patricia Benavides  PER JUD 2022-06..2024-05
Delia Espinoza  PER JUD 2024-10..2025-09
Zoraida Ávalos  PER JUD 2019-01..2022-06
Pedro Chávarry  PER JUD 2018-07..2019-01
Tomás Gálvez | Tomás Aladino Gálvez  PER JUD
José Domingo Pérez  PER JUD
Rafael Vela | Rafael Vela Barba  PER JUD
César San Martín  PER JUD
César Hinostroza  PER JUD ..2018-09
Nelly Calderón  PER JUD 2000..2005
Gladys Echaíz  PER JUD 2008-05..2011-05  PER LEG 2021-07..
Piero Corvetto  PER GOV 2020..
Jorge Luis Salas Arenas  PER JUD GOV 2020-11..2024-11
Ernesto Blume  PER JUD
Marianella Ledesma  PER JUD 2019-06..2022-01
Luz Pacheco  PER JUD
Juan Luis Cipriani  PER REL
Carlos Castillo Mattasoglio  PER REL
Pedro Barreto  PER REL
Gustavo Gutiérrez  PER REL ..2024-10-22
Luis Fernando Figari  PER REL
Gisela Ortiz  PER CVL GOV
Francisco Soberón  PER CVL
Alberto Pizango  PER CVL OPP
Máxima Acuña  PER CVL AGR
Mario Huamán  PER LAB
Gustavo Gorriti  PER JRN
Baruch Ivcher  PER JRN BUS
César Hildebrandt  PER JRN
Jaime Bayly  PER JRN
Comrade Artemio | Florindo Eleuterio Flores | Florindo Flores  PER REB ..2012-02-12  group=SHP
Comrade José | Víctor Quispe Palomino | Victor Quispe Palomino  PER REB  group=SHP
Jorge Quispe Palomino  PER REB ..2021-01  group=SHP
Óscar Ramírez Durand | Oscar Ramírez Durand | Comrade Feliciano  PER REB ..1999-07-14  group=SHP
Elena Iparraguirre  PER REB  group=SHP
Martín Quispe Palomino  PER REB ..2013-08-11  group=SHP
Osmán Morote  PER REB  group=SHP
Maritza Garrido Lecca  PER REB  group=SHP
Néstor Cerpa Cartolini | Nestor Cerpa | Néstor Cerpa  PER REB ..1997-04-22  group=MRT
Víctor Polay | Víctor Polay Campos  PER REB  group=MRT
Peter Cárdenas Schulte  PER REB  group=MRT
Lori Berenson  USA REB  group=MRT
Nicolás Hermoza | Nicolás de Bari Hermoza  PER MIL 1991-12..1998-08
Santiago Martín Rivas  PER MIL
Joran van der Sloot  NLD CRM
# Bolivia
Hugo Banzer | Hugo Banzer Suárez  BOL GOV MIL 1971-08..1978-07  BOL PTY OPP 1979..1997-08-05  BOL GOV 1997-08-06..2001-08-06
Jaime Paz Zamora  BOL GOV 1989-08-06..1993-08-06  BOL PTY 1993-08-07..
Gonzalo Sánchez de Lozada | Gonzalo Sanchez de Lozada  BOL GOV 1993-08-06..1997-08-06  BOL PTY 1997-08-07..2002-08-05  BOL GOV 2002-08-06..2003-10-17
Jorge Quiroga | Jorge "Tuto" Quiroga | Tuto Quiroga  BOL GOV 1997-08-06..2002-08-06  BOL PTY OPP 2005..
Carlos Mesa | Carlos D. Mesa  BOL JRN ..2002-08-05  BOL GOV 2002-08-06..2005-06-09  BOL PTY OPP 2018-10..
Eduardo Rodríguez Veltzé  BOL JUD ..2005-06-08  BOL GOV 2005-06-09..2006-01-22
Hormando Vaca Díez  BOL LEG 2003-08..2006-01
Mario Cossío  BOL LEG ..2005  BOL GOV OPP 2006-01..2010-12
Víctor Paz Estenssoro  BOL GOV 1985-08-06..1989-08-06
Luis García Meza  BOL GOV MIL 1980-07-17..1981-08-04
Luis Arce Gómez  BOL MIL GOV
Hernán Siles Zuazo  BOL GOV 1982-10-10..1985-08-06
Juan José Torres  BOL GOV MIL 1970-10..1971-08
Rodrigo Paz | Rodrigo Paz Pereira  BOL LEG GOV OPP 2002-08..2025-11-07  BOL GOV 2025-11-08..
Edman Lara | Edmand Lara  BOL COP ..2024  BOL PTY 2025..2025-11-07  BOL GOV 2025-11-08..
David Choquehuanca  BOL GOV 2006-01-23..2017-01-23  IGO 2017-03..2019-11  BOL GOV 2020-11-08..2025-11-08
Álvaro García Linera | Alvaro Garcia Linera  BOL REB 1989..1992-04  BOL GOV 2006-01-22..2019-11-10
Fernando Huanacuni  BOL GOV 2017-01..2018-09
Diego Pary  BOL GOV 2011..2019-11-10  BOL GOV 2020-11..2024
Karen Longaric  BOL GOV 2019-11-13..2020-11-08
Rogelio Mayta  BOL GOV 2020-11-09..2023-11
Celinda Sosa  BOL GOV 2006..2008  BOL GOV 2023-11..2025-11-08
Fernando Aramayo  BOL GOV 2025-11..
Gustavo Fernández Saavedra  BOL GOV 1984..2002-08
Juan Ignacio Siles | Juan Ignacio Siles del Valle  BOL GOV 2003-10..2005-06
Juan Ramón Quintana  BOL GOV 2006-01..2010-01  BOL GOV 2012-01..2019-11-10  BOL OPP PTY 2019-11-11..
Walker San Miguel  BOL GOV 2006-01..2010-01
Rubén Saavedra  BOL GOV 2010-01..2015-01
Reymi Ferreira  BOL GOV 2015-01..2018-01
Javier Zavaleta  BOL GOV 2018-01..2019-11-10
Luis Fernando López | Luis Fernando López Julio  BOL GOV MIL 2019-11-14..2020-11
Edmundo Novillo  BOL LEG 2006..2010  BOL GOV MIL 2020-11..2025-11-08
Carlos Sánchez Berzaín | Carlos Sánchez Berzain  BOL GOV 1993-08..2003-10-17  BOL REF OPP 2003-10-18..
Alicia Muñoz  BOL GOV 2006-01..2007-01
Alfredo Rada  BOL GOV 2007-01..2010-01
Sacha Llorenti  BOL GOV 2010-01..2011-09  BOL GOV 2012-09..2019-11-10  IGO 2020-11..2024-02
Wilfredo Chávez  BOL GOV JUD
Carlos Romero Bonifaz  BOL GOV 2008..2019-11-10
Hugo Moldiz  BOL GOV 2015-01..2015-05
Arturo Murillo  BOL LEG OPP 2015..2019-11-13  BOL GOV COP 2019-11-14..2020-11-05
Eduardo del Castillo | Carlos Eduardo del Castillo  BOL GOV COP 2020-11-09..2025-05  BOL PTY 2025-06..
Jerjes Justiniano  BOL GOV
Yerko Núñez  BOL LEG OPP GOV
Roxana Lizárraga  BOL JRN GOV
María Nela Prada  BOL GOV 2020-11-09..2025-11-08
Héctor Arce  BOL GOV LEG
Marco Antonio Oviedo  BOL GOV 2025-11..
José Luis Lupo  BOL GOV
Gabriel Espinoza  BOL GOV 2025-11..
Marcelo Montenegro  BOL GOV 2020-11-09..2025-11-08
Andrés Soliz Rada  BOL GOV 2006-01..2006-09
Samuel Doria Medina  BOL BUS PTY OPP
Manfred Reyes Villa  BOL GOV 1993..2000  BOL GOV OPP 2006-01..2008-08  BOL OPP REF 2009..2020  BOL GOV OPP 2021-05..
Rubén Costas  BOL GOV OPP 2006-01-23..2021-05
Branko Marinković | Branko Marinkovic  BOL BUS OPP ..2020-07  BOL GOV 2020-08..2020-11
Ernesto Suárez Sattori  BOL GOV OPP
Leopoldo Fernández  BOL GOV OPP 2006-01..2008-09-16
Savina Cuéllar  BOL GOV OPP 2008..2010
Luis Fernando Camacho  BOL OPP CVL 2019..2021-05-02  BOL GOV OPP 2021-05-03..
Rómulo Calvo  BOL OPP CVL
Marco Pumari  BOL OPP CVL
Jhonny Fernández  BOL GOV
Iván Arias  BOL GOV
Luis Revilla  BOL GOV PTY 2010-05..2021-05
Juan del Granado  BOL GOV PTY 2000-01..2010-05
Eva Copa  BOL LEG 2019-11..2020-11  BOL GOV 2021-05..
Andrónico Rodríguez  BOL LEG PTY AGR
Adriana Salvatierra  BOL LEG PTY 2019-01..2019-11
Felipe Quispe | El Mallku  BOL REB 1988..1992  BOL CVL OPP 1998..2021-01-19
Óscar Olivera | Oscar Olivera  BOL LAB CVL
Jaime Solares  BOL LAB OPP
Juan Carlos Huarachi  BOL LAB
Roberto de la Cruz  BOL LAB OPP
Abel Mamani  BOL CVL GOV
Chi Hyun Chung  BOL PTY REL
Waldo Albarracín  BOL CVL EDU OPP
Franclin Gutiérrez  BOL OPP AGR
Juan José Zúñiga | Juan José Zuñiga | Juan Jose Zuniga  BOL MIL 2022-11..2024-06-26  BOL MIL REB 2024-06-27..
Williams Kaliman  BOL MIL 2018-12..2019-11-13
Yuri Calderón  BOL COP ..2019-11
Sergio Orellana  BOL MIL 2019-11..2020-11
Luis Vásquez Villamor  BOL LEG PTY
Salvador Romero | Salvador Romero Ballivián  BOL GOV 2019-11..2021-04
María Eugenia Choque  BOL GOV ..2019-11-10
Oscar Hassenteufel  BOL GOV 2021..2025
Toribio Porco Ticona | Toribio Ticona  BOL REL
Julio Terrazas  BOL REL ..2015-12-09
Eduardo Rózsa-Flores | Eduardo Rozsa Flores  BOL REB ..2009-04-16
Roberto Suárez Gómez  BOL CRM
Sebastián Marset | Sebastian Marset  URY CRM
# Brazil
Getúlio Vargas  BRA GOV 1930-11..1954-08-24
João Goulart  BRA GOV 1956-01..1964-04-01
Ernesto Geisel  BRA GOV MIL 1974-03..1979-03
João Figueiredo | João Baptista Figueiredo  BRA GOV MIL 1979-03..1985-03
José Sarney  BRA GOV 1985-03-15..1990-03-15  BRA LEG PTY 1991-02..2015-02
Fernando Collor | Fernando Collor de Mello  BRA GOV 1990-03-15..1992-12-29  BRA LEG PTY 2007-02..2023-02
Itamar Franco  BRA GOV 1990-03-15..1995-01-01  BRA GOV 1999-01..2003-01  BRA LEG 2011-02..2011-07-02
Geraldo Alckmin  BRA GOV 2001-03..2006-03  BRA PTY OPP 2006-04..2010-12  BRA GOV OPP 2011-01-01..2018-04  BRA PTY 2018-05..2022-12-31  BRA GOV 2023-01-01..
Hamilton Mourão  BRA MIL ..2018-02  BRA PTY 2018-08..2018-12  BRA GOV 2019-01-01..2022-12-31  BRA LEG 2023-02-01..
José Alencar  BRA GOV 2003-01-01..2010-12-31
Marco Maciel  BRA GOV 1995-01-01..2002-12-31
Celso Amorim  BRA GOV 1993-07..1994-12  BRA GOV 1995..2014-12-31  BRA GOV 2023-01-01..
Celso Lafer  BRA GOV 1992-04..1992-10  BRA GOV 1995..2002-12-31
Luiz Felipe Lampreia  BRA GOV 1995-01..2001-01
Antonio Patriota | Antônio Patriota  BRA GOV 2007..
Luiz Alberto Figueiredo  BRA GOV 2013-08..2016
Mauro Vieira  BRA GOV 2004..
José Serra | Jose Serra  BRA GOV 1995-01..2002  BRA PTY OPP 2003..2004  BRA GOV OPP 2005-01-01..2010-04-09  BRA PTY OPP 2010-04-10..2016-05-11  BRA GOV 2016-05-12..2017-02-22  BRA LEG 2017-02-23..2023-02
Aloysio Nunes | Aloysio Nunes Ferreira  BRA GOV 1999..2002  BRA LEG PTY 2011-02..2017-03-06  BRA GOV 2017-03-07..2018-12-31
Ernesto Araújo  BRA GOV 2019-01-01..2021-03-29
Carlos França | Carlos Alberto França  BRA GOV 2021-04-06..2022-12-31
Maria Laura da Rocha  BRA GOV 2023-01..
Marco Aurélio Garcia  BRA GOV 2003-01..2016-05
Samuel Pinheiro Guimarães  BRA GOV 2003-01..2010-12
Sérgio Danese  BRA GOV
Ronaldo Costa Filho  BRA GOV 2019..2023
Ronaldo Sardenberg  BRA GOV 1990..2007
Ilan Goldfajn  BRA GOV 2000..2003  BRA GOV 2016-06..2019-02  IGO 2022-12-19..
João Clemente Baena Soares  IGO 1984-06..1994-06
Antônio Augusto Cançado Trindade  UNO JUD 2009-02..2022-05-29
Nelson Jobim  BRA GOV JUD 1995-01..1997-04-14  BRA JUD 1997-04-15..2006-03  BRA GOV 2007-07-25..2011-08-04
José Viegas | José Viegas Filho  BRA GOV 2003-01..2004-11
Waldir Pires  BRA GOV 2003..2007-07
Jaques Wagner  BRA GOV 2003-01..2016-05  BRA LEG PTY 2019-02..
Aldo Rebelo  BRA GOV 2004-01..2005-07  BRA LEG 2005-09-28..2007-02-01  BRA GOV 2011-10-31..2016-05-12
Raul Jungmann  BRA GOV 1999..2002  BRA LEG 2003..2016-05-11  BRA GOV 2016-05-12..2018-12-31
Joaquim Silva e Luna  BRA MIL ..2015  BRA GOV MIL 2018-02-27..2018-12-31  BRA BUS 2019-02..2022-04
Fernando Azevedo e Silva  BRA MIL ..2018  BRA GOV MIL 2019-01-01..2021-03-29
Walter Braga Netto | Braga Netto  BRA MIL ..2020-02-17  BRA GOV 2020-02-18..2022-03  BRA PTY OPP 2022-04..2024-12-13
Paulo Sérgio Nogueira | Paulo Sérgio Nogueira de Oliveira  BRA MIL 2021-04..2022-03  BRA GOV MIL 2022-04-01..2022-12-31
José Múcio | José Múcio Monteiro  BRA GOV 2007..2009-09  BRA GOV 2023-01-01..
Augusto Heleno  BRA MIL ..2011  BRA GOV MIL 2019-01-01..2022-12-31
Eduardo Villas Bôas  BRA MIL 2015-02..2019-01
Edson Leal Pujol  BRA MIL 2019-01..2021-03-30
Júlio César de Arruda  BRA MIL 2022-12-30..2023-01-21
Tomás Paiva | Tomás Miguel Ribeiro Paiva  BRA MIL
Marco Antônio Freire Gomes | Freire Gomes  BRA MIL 2022-03..2022-12
Almir Garnier | Almir Garnier Santos  BRA MIL 2021-04..2022-12
Carlos de Almeida Baptista Júnior  BRA MIL 2021-04..2022-12
Luiz Eduardo Ramos  BRA MIL GOV 2019-07..2022-12-31
Eduardo Pazuello  BRA MIL GOV MED 2020-05..2021-03-23  BRA LEG 2023-02..
Mauro Cid  BRA MIL
Sérgio Etchegoyen  BRA MIL GOV 2016-05..2018-12-31
Antonio Palocci | Antônio Palocci  BRA GOV 2003-01-01..2006-03-27  BRA GOV 2011-01-01..2011-06-07
Guido Mantega  BRA GOV 2003-01-01..2015-01-01
Joaquim Levy  BRA GOV 2003..2006  BRA GOV 2015-01-01..2015-12-18  IGO 2016-02..2018-12  BRA GOV 2019-01..2019-06
Nelson Barbosa  BRA GOV 2011..2016-05-12
Henrique Meirelles  BRA GOV 2003-01-01..2010-12-31  BRA GOV 2016-05-12..2018-04
Pedro Malan  BRA GOV 1993-08..2002-12-31
Armínio Fraga  BRA GOV 1999-03..2002-12-31
Gustavo Franco  BRA GOV 1997-08..1999-01
Paulo Guedes  BRA BUS ..2018-12-31  BRA GOV 2019-01-01..2022-12-31
Fernando Haddad  BRA GOV 2005-07..2016-12-31  BRA PTY OPP 2018-09..2022-12-31  BRA GOV 2023-01-01..
Simone Tebet  BRA LEG PTY 2015-02..2022-12-31  BRA GOV 2023-01-01..
Roberto Campos Neto  BRA GOV 2019-02-28..2024-12-31
Gabriel Galípolo  BRA GOV 2023-01..
Alexandre Tombini  BRA GOV 2011-01-01..2016-06
José Dirceu | Jose Dirceu  BRA PTY OPP ..2002-12-31  BRA GOV 2003-01-01..2005-06-16
Gleisi Hoffmann  BRA GOV 2011-06-08..2014-02-03  BRA LEG PTY 2014-02-04..2025-03-09  BRA GOV 2025-03-10..
Aloizio Mercadante  BRA GOV 2011-01-01..2016-05-12  BRA PTY 2016-05-13..2023-02-05  BRA GOV 2023-02-06..
Rui Costa  BRA GOV 2015-01-01..2022-12-31  BRA GOV 2023-01-01..
Onyx Lorenzoni  BRA LEG ..2018-12-31  BRA GOV 2019-01-01..2022-03
Ciro Nogueira  BRA LEG PTY 2011-02..2021-07  BRA GOV 2021-08-04..2022-12-31  BRA LEG PTY 2023-01..
Eliseu Padilha  BRA GOV 1997..2018-12-31
Moreira Franco  BRA GOV 2015..2018-12-31
Geddel Vieira Lima  BRA GOV 2007..2010  BRA GOV 2016-05..2016-11-25
Romero Jucá  BRA LEG PTY ..2019-02
Márcio Thomaz Bastos  BRA GOV JUD 2003-01-01..2007-03
Tarso Genro  BRA GOV 2004-01..2010-02  BRA GOV 2011-01-01..2014-12-31
José Eduardo Cardozo  BRA GOV JUD 2011-01-01..2016-05-12
Sergio Moro | Sérgio Moro  BRA JUD ..2018-11-19  BRA GOV JUD 2019-01-01..2020-04-24  BRA PTY 2021-11..2023-01  BRA LEG 2023-02-01..
André Mendonça  BRA GOV JUD 2019-01..2021-08  BRA JUD 2021-12-16..
Anderson Torres  BRA COP GOV 2019-01..2023-01-08
Flávio Dino  BRA GOV 2015-01-01..2022-04  BRA GOV JUD 2023-01-01..2024-02-01  BRA JUD 2024-02-22..
Ricardo Lewandowski  BRA JUD 2006-03..2023-04-11  BRA GOV JUD 2024-02-01..2026-01
Marina Silva  BRA GOV 2003-01-01..2008-05-13  BRA LEG PTY 2008-05-14..2022-12-31  BRA GOV 2023-01-01..
Carlos Minc  BRA GOV 2008-05..2010-03
Izabella Teixeira  BRA GOV 2010-04..2016-05-12
Ricardo Salles  BRA GOV 2019-01-01..2021-06-23  BRA LEG 2023-02-01..
Joaquim Leite  BRA GOV 2021-06..2022-12-31
Sônia Guajajara | Sonia Guajajara  BRA CVL ..2022-12-31  BRA GOV 2023-01-01..
Joenia Wapichana | Joênia Wapichana  BRA LEG 2019-02..2022-12  BRA GOV 2023-02..
Anielle Franco  BRA CVL ..2022-12-31  BRA GOV 2023-01-01..
Marielle Franco  BRA LEG CVL ..2018-03-14
Silvio Almeida | Sílvio Almeida  BRA GOV 2023-01-01..2024-09-06
Alexandre Padilha  BRA GOV 2009-09..2014-02  BRA GOV 2023-01-01..
Nísia Trindade | Nísia Trindade Lima  BRA MED ..2022-12-31  BRA GOV MED 2023-01-01..2025-03
Luiz Henrique Mandetta  BRA LEG ..2018  BRA GOV MED 2019-01-01..2020-04-16
Nelson Teich  BRA GOV MED 2020-04-17..2020-05-15
Marcelo Queiroga  BRA GOV MED 2021-03-23..2022-12-31
Tereza Cristina  BRA LEG ..2018  BRA GOV AGR 2019-01-01..2022-03  BRA LEG PTY 2023-02..
Carlos Fávaro  BRA LEG ..2022  BRA GOV AGR 2023-01-01..
Damares Alves  BRA GOV REL 2019-01-01..2022-03  BRA LEG 2023-02-01..
Abraham Weintraub  BRA GOV EDU 2019-04..2020-06-18
Camilo Santana  BRA GOV 2015-01-01..2022-04  BRA GOV EDU 2023-01-01..
Alexandre Silveira  BRA GOV 2023-01-01..
Guilherme Boulos  BRA CVL PTY ..2023-01  BRA LEG PTY 2023-02-01..2025-10-28  BRA GOV 2025-10-29..
Paulo Pimenta  BRA LEG PTY ..2022-12-31  BRA GOV 2023-01-01..2025-01
Sidônio Palmeira  BRA GOV 2025-01-14..
Jean Paul Prates  BRA LEG PTY ..2023-01-25  BRA BUS 2023-01-26..2024-05-14
Magda Chambriard  BRA BUS 2024-05-24..
Maria das Graças Foster | Graça Foster  BRA BUS 2012-02..2015-02
José Sérgio Gabrielli  BRA BUS 2005-07..2012-02
Pedro Parente  BRA GOV 1999..2002  BRA BUS 2016-06..2018-06
Aécio Neves  BRA LEG 2001-02..2002-12  BRA GOV OPP 2003-01-01..2010-03-31  BRA LEG PTY OPP 2011-02..
Eduardo Campos  BRA GOV 2004..2014-08-13
Ciro Gomes  BRA GOV 1991-03..1995  BRA PTY OPP 1998..2002  BRA GOV 2003-01..2006-03  BRA LEG PTY 2007..
Anthony Garotinho  BRA GOV 1999-01..2002-04  BRA PTY OPP 2002-05..
Rosinha Garotinho  BRA GOV 2003-01-01..2006-12-31
Sérgio Cabral  BRA GOV 2007-01-01..2014-04-03
Luiz Fernando Pezão  BRA GOV 2014-04..2018-11-29
Wilson Witzel  BRA JUD ..2018  BRA GOV 2019-01-01..2021-04-30
Cláudio Castro  BRA GOV 2019-01-01..
Eduardo Paes  BRA GOV 2009-01-01..2016-12-31  BRA GOV 2021-01-01..
Marcelo Crivella  BRA REL LEG ..2016-12-31  BRA GOV 2017-01-01..2020-12-22
Benedita da Silva  BRA GOV 1999-01..2002-12  BRA LEG PTY 2003..
João Doria  BRA GOV 2017-01-01..2022-03-31
Tarcísio de Freitas | Tarcisio de Freitas  BRA GOV 2019-01-01..
Ricardo Nunes  BRA GOV 2021-01..
Bruno Covas  BRA GOV 2017-01..2021-05-16
Gilberto Kassab  BRA GOV 2006-03..2012-12-31  BRA PTY GOV 2015..
Marta Suplicy  BRA GOV 2001-01-01..2004-12-31  BRA GOV LEG 2007-03..2018-12
Paulo Maluf  BRA GOV PTY ..1996-12-31  BRA PTY LEG 2007-02..2018-08
Luiza Erundina  BRA LEG PTY
Pablo Marçal  BRA BUS PTY
Romeu Zema  BRA GOV 2019-01-01..
Ronaldo Caiado  BRA LEG PTY ..2018-12-31  BRA GOV 2019-01-01..
Ratinho Júnior | Ratinho Jr | Ratinho Junior  BRA GOV 2019-01-01..
Eduardo Leite  BRA GOV 2019-01-01..2022-03-31  BRA GOV 2023-01-01..
Helder Barbalho  BRA GOV 2015..
Jader Barbalho  BRA LEG GOV PTY
Ibaneis Rocha  BRA GOV 2019-01-01..
Antonio Carlos Magalhães  BRA GOV LEG ..2007-07-20
Renan Calheiros  BRA LEG PTY
Eduardo Cunha  BRA LEG PTY 2003-02..2016-09-12
Henrique Eduardo Alves  BRA LEG 2013-02..2015-01  BRA GOV 2015-04..2016-06
Rodrigo Maia  BRA LEG 2016-07-14..2021-02-01
Arthur Lira  BRA LEG 2011-02..
Hugo Motta  BRA LEG 2011-02..
Severino Cavalcanti  BRA LEG 2005-02..2005-09
Eunício Oliveira  BRA LEG 2011-02..2019-02
Davi Alcolumbre  BRA LEG 2015-02..
Rodrigo Pacheco  BRA LEG 2015-02..
Randolfe Rodrigues  BRA LEG PTY 2011-02..
Omar Aziz  BRA LEG 2015-02..
Roberto Jefferson  BRA LEG PTY ..2005-09  BRA PTY 2005-10..
Delcídio do Amaral | Delcídio Amaral  BRA LEG PTY 2003-02..2016-05
José Genoino  BRA PTY GOV ..2005-07
Delúbio Soares  BRA PTY
Marcos Valério  BRA BUS
Flávio Bolsonaro  BRA LEG PTY 2003-02..
Eduardo Bolsonaro  BRA LEG PTY 2015-02..2025-12
Carlos Bolsonaro  BRA LEG PTY 2001-01..
Michelle Bolsonaro  BRA SOC PTY
Janja | Rosângela da Silva | Rosangela "Janja" da Silva  BRA SOC
Marcela Temer  BRA SOC
Fabrício Queiroz  BRA COP
Adriano da Nóbrega  BRA CRM ..2020-02-09
Ronnie Lessa  BRA CRM COP
Chiquinho Brazão  BRA LEG
Domingos Brazão  BRA GOV
Jean Wyllys  BRA LEG OPP 2011-02..2019-01
Marcelo Freixo  BRA LEG OPP 2007-02..2023-01-03  BRA GOV 2023-01-04..
Glauber Braga  BRA LEG
Manuela d'Ávila  BRA LEG PTY
Carla Zambelli  BRA LEG PTY 2019-02..2025-05
Joice Hasselmann  BRA LEG PTY
Nikolas Ferreira  BRA LEG PTY 2023-02-01..
Allan dos Santos  BRA JRN PTY
Olavo de Carvalho  BRA EDU ..2022-01-24
Joaquim Barbosa  BRA JUD 2003-06..2014-07
Gilmar Mendes  BRA JUD 2002-06..
Dias Toffoli | José Antonio Dias Toffoli  BRA GOV JUD 2007-03..2009-10-22  BRA JUD 2009-10-23..
Luiz Fux  BRA JUD
Rosa Weber  BRA JUD ..2023-10-02
Cármen Lúcia | Carmen Lucia  BRA JUD
Edson Fachin | Luiz Edson Fachin  BRA JUD 2015-06..
Luís Roberto Barroso | Luis Roberto Barroso  BRA JUD 2013-06..2025-10-18
Cristiano Zanin  BRA JUD
Kassio Nunes Marques | Nunes Marques  BRA JUD
Celso de Mello  BRA JUD ..2020-10-13
Marco Aurélio Mello  BRA JUD ..2021-07
Teori Zavascki  BRA JUD ..2017-01-19
Ellen Gracie  BRA JUD 2000-12..2011-08
Jorge Messias  BRA GOV JUD 2023-01-01..
Rodrigo Janot  BRA JUD 2013-09-17..2017-09-17
Raquel Dodge  BRA JUD 2017-09-18..2019-09-17
Augusto Aras  BRA JUD 2019-09-26..2023-09-26
Paulo Gonet  BRA JUD 2023-12-18..
Deltan Dallagnol  BRA JUD ..2021-11  BRA LEG PTY 2023-02..2023-05
Andrei Rodrigues  BRA COP 2023-01..
Maurício Valeixo  BRA COP ..2020-04-24
Alexandre Ramagem  BRA SPY COP 2019-07..2022-03  BRA LEG 2023-02..2025-12
Ricardo Cappelli  BRA GOV 2023-01..
Alberto Youssef  BRA BUS
Paulo Roberto Costa  BRA BUS ..2022-08
Marcelo Odebrecht  BRA BUS
Emilio Odebrecht  BRA BUS
Joesley Batista  BRA BUS
Wesley Batista  BRA BUS
Eike Batista  BRA BUS
Luciano Hang  BRA BUS PTY
Jorge Paulo Lemann  BRA BUS
João Pedro Stédile | João Pedro Stedile  BRA CVL AGR
José Rainha  BRA CVL AGR
Chico Mendes  BRA CVL LAB ..1988-12-22
Dorothy Stang  USA REL CVL ..2005-02-12
Raoni Metuktire | Raoni | Chief Raoni | Cacique Raoni  BRA CVL
Davi Kopenawa  BRA CVL
Bruno Pereira | Bruno Araújo Pereira  BRA GOV CVL ..2022-06-05
Dom Phillips  GBR JRN ..2022-06-05
Leonardo Boff  BRA REL
Hélder Câmara | Dom Hélder Câmara  BRA REL ..1999-08-27
Odilo Scherer | Odilo Pedro Scherer  BRA REL
Cláudio Hummes | Claudio Hummes  BRA REL ..2022-07-04
Paulo Evaristo Arns  BRA REL ..2016-12-14
Júlio Lancellotti  BRA REL
Silas Malafaia  BRA REL PTY
Edir Macedo  BRA REL BUS
Vladimir Herzog  BRA JRN ..1975-10-25
Roberto Marinho  BRA JRN BUS ..2003-08-06
Arthur do Val  BRA PTY
Kim Kataguiri  BRA PTY LEG
Luís Carlos Prestes  BRA PTY OPP ..1990-03-07
Luiz Marinho  BRA LAB GOV
Paulinho da Força | Paulo Pereira da Silva  BRA LAB LEG
Carlos Lupi  BRA PTY GOV
Adélio Bispo | Adélio Bispo de Oliveira  BRA CRM
Marcola | Marcos Willians Herbas Camacho | Marcos Camacho  BRA CRM  group=PCC
Fernandinho Beira-Mar | Luiz Fernando da Costa  BRA CRM  group=PCC
Gilberto Aparecido dos Santos | Fuminho  BRA CRM  group=PCC
Elias Maluco | Elias Pereira da Silva  BRA CRM ..2020-09-22
Rogério Avelino da Silva | Rogério 157  BRA CRM
André do Rap  BRA CRM  group=PCC
Celso Daniel  BRA GOV ..2002-01-18
P.C. Farias | Paulo César Farias | PC Farias  BRA BUS ..1996-06-23
# Argentina
Juan Perón | Juan Domingo Perón  ARG GOV 1946-06..1955-09  ARG GOV 1973-10..1974-07-01
Eva Perón | Evita Perón  ARG GOV ..1952-07-26
Isabel Perón | María Estela Martínez de Perón  ARG GOV 1973-10..1976-03-24
Jorge Rafael Videla | Jorge Videla  ARG GOV MIL 1976-03-24..1981-03-29
Leopoldo Galtieri  ARG GOV MIL 1976..1982-06-18
Reynaldo Bignone  ARG GOV MIL 1982-07..1983-12-10
Emilio Massera  ARG GOV MIL 1976-03..1978-09
Raúl Alfonsín | Raul Alfonsin  ARG GOV 1983-12-10..1989-07-08  ARG PTY OPP 1989-07-09..2009-03-31
Fernando de la Rúa  ARG GOV OPP 1996-08..1999-12-09  ARG GOV 1999-12-10..2001-12-21
Adolfo Rodríguez Saá  ARG GOV 1983-12..2001-12-30  ARG LEG PTY 2005-12..2021-12
Alberto Rodríguez Saá  ARG GOV 2003-05..2011-12  ARG GOV 2015-12..2023-12
Eduardo Duhalde  ARG GOV 1989-07..1999-12  ARG GOV 2002-01-02..2003-05-25  ARG PTY OPP 2003-05-26..
Ramón Puerta  ARG GOV LEG 1991..2001-12
Eduardo Camaño  ARG LEG 2001-12..2005-12
Victoria Villarruel  ARG LEG 2021-12..2023-12-09  ARG GOV 2023-12-10..
Gabriela Michetti  ARG GOV 2007-12..2009  ARG GOV 2015-12-10..2019-12-10
Julio Cobos  ARG GOV 2003-12..2011-12-10  ARG LEG 2013-12..2023
Amado Boudou  ARG GOV 2009-07..2015-12-10
Daniel Scioli  ARG GOV 2003-05-25..2015-12-10  ARG GOV 2020..
Carlos Ruckauf  ARG GOV 1989..2003-05
Carlos "Chacho" Álvarez | Chacho Álvarez  ARG GOV 1999-12-10..2000-10-06
Guido Di Tella | Guido di Tella  ARG GOV 1991-01..1999-12
Domingo Cavallo  ARG GOV 1989-07..1996-07  ARG GOV 2001-03-20..2001-12-20
Adalberto Rodríguez Giavarini  ARG GOV 1999-12..2001-12
Rafael Bielsa  ARG GOV 2003-05-25..2005-12
Jorge Taiana  ARG GOV 2003-05..2010-06  ARG GOV 2021-08..2023-12-10
Héctor Timerman  ARG GOV 2007..2015-12-10
Jorge Faurie  ARG GOV 2017-06..2019-12-10
Felipe Solá  ARG GOV 2002-01..2007-12  ARG GOV 2019-12-10..2021-09
Santiago Cafiero  ARG GOV 2019-12-10..2023-12-10
Diana Mondino  ARG BUS ..2023-12-09  ARG GOV 2023-12-10..2024-10-30
Gerardo Werthein  ARG GOV 2024-01..2025-10
Pablo Quirno  ARG GOV 2023-12-10..
José Octavio Bordón  ARG GOV PTY
Alec Oxenford  ARG BUS GOV
Jorge Argüello | Jorge Arguello  ARG GOV 2007..2023-12
Mateo Estrémé  ARG GOV
Ricardo Lagorio  ARG GOV
Francisco Tropepi  ARG GOV
José Pampuro  ARG GOV 2003-05..2005-11  ARG LEG 2005-12..2011
Nilda Garré  ARG GOV 2005-11..2013-05
Arturo Puricelli  ARG GOV 2010-12..2013-12
Agustín Rossi  ARG LEG ..2013-05  ARG GOV 2013-06..2015-12-10  ARG GOV 2019-12-10..2023-12-10
Oscar Aguad  ARG GOV 2015-12-10..2019-12-10
Luis Petri  ARG LEG ..2023-12-09  ARG GOV 2023-12-10..2025-12
Carlos Presti  ARG MIL ..2025-12  ARG GOV MIL 2026-01..
Patricia Bullrich  ARG GOV 1999-12..2001-11  ARG LEG PTY OPP 2007-12..2015-12-09  ARG GOV COP 2015-12-10..2019-12-10  ARG PTY OPP 2019-12-11..2023-12-09  ARG GOV COP 2023-12-10..2025-12-09  ARG LEG PTY 2025-12-10..
Alejandra Monteoliva  ARG GOV COP
Sabina Frederic  ARG GOV COP 2019-12-10..2021-09
Aníbal Fernández  ARG GOV 2002..2015-12-10  ARG GOV 2021-09..2023-12-10
Sergio Berni  ARG GOV COP 2012..2015-12  ARG GOV COP 2019-12..2023-12
Alberto Iribarne  ARG GOV
Florencio Randazzo  ARG GOV 2007-12-10..2015-12-10
Rogelio Frigerio  ARG GOV 2015-12-10..2019-12-10  ARG GOV 2023-12-11..
Wado de Pedro | Eduardo de Pedro | Eduardo "Wado" de Pedro  ARG GOV 2019-12-10..2023-12-10
Guillermo Francos  ARG GOV 2023-12-10..2025-11
Manuel Adorni  ARG JRN ..2023-12-09  ARG GOV 2023-12-10..
Lisandro Catalán  ARG GOV
Diego Santilli  ARG GOV 2015-12..2021-06  ARG LEG PTY 2021-12..2025-11-10  ARG GOV 2025-11-11..
Karina Milei  ARG GOV 2023-12-10..
Santiago Caputo  ARG GOV 2023-12-10..
Luis Caputo | Luis "Toto" Caputo | Toto Caputo  ARG GOV 2015-12-10..2018-09  ARG GOV 2023-12-10..
Federico Sturzenegger  ARG GOV 2015-12-10..2018-06  ARG GOV 2024-07..
Nicolás Posse  ARG GOV 2023-12-10..2024-05-27
Marcos Peña  ARG GOV 2015-12-10..2019-12-10
Juan Manuel Abal Medina  ARG GOV 2009..2013-11
Jorge Capitanich  ARG GOV 2002-01..2002-05  ARG GOV 2007-12..2023-12
Sergio Massa  ARG GOV 2002..2009-07  ARG PTY OPP 2013..2019-12-09  ARG LEG 2019-12-10..2022-08-01  ARG GOV 2022-08-03..2023-12-10  ARG PTY OPP 2023-12-11..
Juan Manzur  ARG GOV 2009-07..2023-02
Roberto Lavagna  ARG GOV 2002-04-27..2005-11-28  ARG PTY OPP 2007..2019-12
Felisa Miceli  ARG GOV 2005-11..2007-07
Martín Lousteau  ARG GOV 2007-12..2008-04  ARG LEG OPP 2013-12..
Carlos Rafael Fernández  ARG GOV 2008-04..2009-07
Hernán Lorenzino  ARG GOV 2011-12..2013-11
Axel Kicillof | Kicillof  ARG GOV 2011-12..2015-12-10  ARG LEG OPP 2015-12-11..2019-12-10  ARG GOV 2019-12-11..
Alfonso Prat-Gay  ARG GOV 2002-12..2004-09  ARG GOV 2015-12-10..2016-12
Nicolás Dujovne  ARG GOV 2017-01..2019-08-17
Hernán Lacunza  ARG GOV 2015-12..2019-12-10
Martín Guzmán | Martin Guzman  ARG GOV 2019-12-10..2022-07-02
Silvina Batakis  ARG GOV 2022-07-04..2022-08-03
Miguel Pesce | Miguel Ángel Pesce  ARG GOV 2019-12-10..2023-12-10
Santiago Bausili  ARG GOV 2023-12-10..
Guido Sandleris  ARG GOV 2018-09..2019-12
Martín Redrado  ARG GOV 2004-09..2010-01-29
Mercedes Marcó del Pont  ARG GOV 2010-02..2013-11
Alejandro Vanoli  ARG GOV 2014-10..2015-12
Juan Carlos Fábrega  ARG GOV 2013-11..2014-10
Guillermo Moreno  ARG GOV 2005..2013-12
Julio De Vido | Julio de Vido  ARG GOV 2003-05-25..2015-12-10
José Francisco López  ARG GOV 2003-05..2015-12
Ricardo Jaime  ARG GOV 2003-05..2009-07
Ricardo López Murphy  ARG GOV 1999-12..2001-03  ARG PTY OPP 2002..
Jorge Remes Lenicov | Jorge Remes  ARG GOV 2002-01..2002-04
Ginés González García  ARG GOV MED 2002-01..2007-12  ARG GOV MED 2019-12-10..2021-02-19
Carla Vizzotti  ARG GOV MED 2021-02..2023-12-10
Carlos Corach  ARG GOV 1995-01..1999-12
Vilma Ibarra  ARG GOV 2019-12..2022-10
Gabriela Cerruti  ARG JRN GOV 2021-10..2023-12-10
Horacio Rodríguez Larreta  ARG GOV OPP 2015-12-10..2023-12-07
Jorge Macri  ARG GOV 2011-12..
María Eugenia Vidal  ARG GOV 2015-12-10..2019-12-10  ARG LEG OPP 2021-12..
Elisa Carrió  ARG PTY OPP
Ricardo Alfonsín  ARG PTY OPP ..2020-04  ARG GOV 2020-05..2023-12
Hermes Binner  ARG GOV 2007-12..2011-12-10  ARG PTY OPP 2011-12-11..2020-06-26
Ernesto Sanz  ARG PTY OPP
Gerardo Morales  ARG LEG OPP ..2015-12-09  ARG GOV PTY 2015-12-10..2023-12-10
Gustavo Valdés  ARG GOV 2017-12-10..2025-12
Carlos Reutemann  ARG GOV 1991-12..1995-12  ARG GOV 1999-12..2003-12  ARG LEG 2004-01..2021-07-07
Maximiliano Pullaro  ARG GOV 2015-12..
Omar Perotti  ARG GOV 2019-12..2023-12
José Manuel de la Sota  ARG GOV 1999-07..2015-12
Juan Schiaretti  ARG GOV 2007-12..2023-12
Martín Llaryora  ARG GOV 2023-12-10..
Gildo Insfrán  ARG GOV 1995-12..
Gerardo Zamora  ARG GOV
José Luis Gioja  ARG GOV PTY
Jorge Sobisch  ARG GOV
Juan Grabois  ARG CVL PTY
Máximo Kirchner  ARG LEG PTY 2015-12..
Alicia Kirchner  ARG GOV 2003-05..2023-12
José Luis Espert  ARG PTY LEG
Ramiro Marra  ARG PTY LEG
Martín Menem  ARG LEG 2023-12-10..
Eduardo Menem  ARG LEG ..2005
Nicolás del Caño  ARG PTY OPP
Myriam Bregman  ARG PTY OPP
Miguel Ángel Pichetto  ARG LEG PTY
Marcela Pagano  ARG LEG
Lilia Lemoine  ARG LEG PTY
Oscar Zago  ARG LEG PTY
José Mayans  ARG LEG OPP
Juliana Awada  ARG SOC
Fabiola Yáñez  ARG SOC
Alberto Nisman  ARG JUD ..2015-01-18
Juan José Galeano  ARG JUD ..2005
Gerardo Pollicita  ARG JUD
Claudio Bonadio  ARG JUD ..2020-02-04
Norberto Oyarbide  ARG JUD
Diego Luciani  ARG JUD
Ariel Lijo  ARG JUD
Daniel Rafecas  ARG JUD
Carlos Stornelli  ARG JUD
Alejandra Gils Carbó  ARG JUD 2012-08..2017-12
Ricardo Lorenzetti  ARG JUD 2004-12..
Horacio Rosatti  ARG GOV JUD 2004-07..2005-07  ARG JUD 2016-06..
Carlos Rosenkrantz  ARG JUD 2016-08..
Elena Highton  ARG JUD 2004..2021-10
Carmen Argibay  ARG JUD ..2014-05-10
Eugenio Zaffaroni | Eugenio Raúl Zaffaroni  ARG JUD
Silvia Majdalani  ARG SPY 2015-12..2019-12
Gustavo Arribas  ARG SPY 2015-12..2019-12
Jaime Stiuso | Antonio Stiuso | Antonio "Jaime" Stiuso  ARG SPY ..2014-12
Oscar Parrilli  ARG GOV SPY 2003-05..2015-12  ARG LEG OPP 2017-12..
Sergio Neiffert  ARG SPY 2024-06..
Silvestre Sívori  ARG SPY 2023-12..2024-06
César Milani  ARG MIL 2013-07..2015-06
Roberto Bendini  ARG MIL 2003-05..2008-09
Martín Balza  ARG MIL 1991-11..1999-12
Mohamed Alí Seineldín | Mohamed Alí Seineldin  ARG MIL REB ..2009-09-02
Aldo Rico  ARG MIL REB ..1988  ARG PTY 1989..
Alfredo Astiz  ARG MIL
Adolfo Scilingo  ARG MIL
Luciano Benjamín Menéndez  ARG MIL ..2018-02-27
Miguel Etchecolatz  ARG COP ..2022-07-02
Christian von Wernich  ARG REL
Hebe de Bonafini  ARG CVL ..2022-11-20
Estela de Carlotto | Estela Barnes de Carlotto  ARG CVL
Nora Cortiñas  ARG CVL ..2024-05-30
Taty Almeida  ARG CVL
Adolfo Pérez Esquivel | Adolfo Perez Esquivel  ARG CVL
Milagro Sala  ARG CVL OPP
Luis D'Elía  ARG CVL PTY
Raúl Castells  ARG CVL
Emilio Pérsico  ARG CVL
Eduardo Belliboni  ARG CVL OPP
Axel Blumberg  ARG SOC ..2004-03
Juan Carlos Blumberg  ARG CVL
Santiago Maldonado  ARG CVL ..2017-08
Jorge Julio López  ARG CVL
Facundo Jones Huala  ARG CVL REB
Hugo Moyano  ARG LAB
Pablo Moyano  ARG LAB
Héctor Daer  ARG LAB
Hugo Yasky  ARG LAB LEG
Pablo Micheli  ARG LAB
Luis Barrionuevo  ARG LAB PTY
Saúl Ubaldini  ARG LAB ..2006-11-19
Rodolfo Daer  ARG LAB
Mario Poli | Mario Aurelio Poli  ARG REL
Jorge García Cuerva | Jorge Ignacio García Cuerva  ARG REL
Jorge Lanata  ARG JRN ..2024-12-30
Horacio Verbitsky  ARG JRN CVL
Jacobo Timerman  ARG JRN ..1999-11-11
José Luis Cabezas  ARG JRN ..1997-01-25
Héctor Magnetto  ARG JRN BUS
Ernestina Herrera de Noble  ARG JRN BUS ..2017-06-14
Alfredo Yabrán  ARG BUS ..1998-05-20
Lázaro Báez | Lazaro Baez  ARG BUS
Cristóbal López | Cristobal Lopez  ARG BUS
Eduardo Eurnekian  ARG BUS
Marcos Galperin  ARG BUS
Fernando Sabag Montiel | Fernando Andrés Sabag Montiel  BRA CRM
Brenda Uliarte  ARG CRM
Mario Firmenich  ARG REB ..1984  group=MTN
Roberto Perdía  ARG REB ..1980  group=MTN
Enrique Gorriarán Merlo  ARG REB ..2006-09-22
Mario Roberto Santucho  ARG REB ..1976-07-19
Paula Oliveto  ARG LEG
Graciela Fernández Meijide  ARG CVL PTY GOV
Graciela Camaño  ARG LEG PTY
Hugo Alconada Mon  ARG JRN
# Chile
Patricio Aylwin  CHL GOV 1990-03-11..1994-03-11
Eduardo Frei | Eduardo Frei Ruiz-Tagle  CHL GOV 1994-03-11..2000-03-11  CHL LEG PTY 2006-03..2014-03
Ricardo Lagos  CHL GOV 1990-03..2000-03-10  CHL GOV 2000-03-11..2006-03-11
José Antonio Kast | Jose Antonio Kast | Kast  CHL LEG ..2018-03-11  CHL PTY OPP 2018-03-12..2026-03-10  CHL GOV 2026-03-11..
Jeannette Jara  CHL GOV LAB 2022-03-11..2025-04-07  CHL PTY 2025-04-08..
Evelyn Matthei  CHL LEG PTY ..2011-01-15  CHL GOV 2011-01-16..2013-07  CHL GOV PTY 2016-12..2024-12  CHL PTY OPP 2025-01..
Johannes Kaiser  CHL LEG PTY OPP 2022-03..
Franco Parisi  CHL PTY OPP
Soledad Alvear  CHL GOV 1991..2004-09
Ignacio Walker  CHL GOV 2004-09..2006-03  CHL LEG PTY 2010-03..2018-03
Alejandro Foxley  CHL GOV 1990-03-11..1994-03  CHL LEG PTY 1998-03..2006-03-10  CHL GOV 2006-03-11..2009-03
Alfredo Moreno Charme  CHL GOV 2010-03-11..2014-03-11  CHL GOV 2018-03-11..2021-12
Heraldo Muñoz  CHL GOV 1990..2010-04  UNO 2010-05..2014-03-10  CHL GOV 2014-03-11..2018-03-11
Roberto Ampuero  CHL GOV 2013-06..2014-03-11  CHL GOV 2018-03-11..2019-06-13
Teodoro Ribera  CHL GOV JUD 2011-12..2012-12  CHL GOV 2019-06-13..2020-07-28
Carolina Valdivia  CHL GOV 2018-03..2022-03-11
Antonia Urrejola  CHL GOV 2022-03-11..2023-03-10
Alberto van Klaveren  CHL GOV 2023-03-10..2026-03-11
Francisco Pérez Mackenna  CHL BUS ..2026-03-10  CHL GOV 2026-03-11..
Jorge Quiroz  CHL GOV 2026-03-11..
Claudio Alvarado  CHL LEG PTY ..2026-03-10  CHL GOV 2026-03-11..
Fernando Barros Tocornal  CHL GOV 2026-03-11..
Trinidad Steinert  CHL JUD ..2026-03-10  CHL GOV COP 2026-03-11..
Mara Sedini  CHL GOV 2026-03-11..
José Miguel Insulza | Jose Miguel Insulza  CHL GOV 1994-09..2005-05-25  IGO 2005-05-26..2015-05-25  CHL GOV 2015-06..2016-11  CHL LEG 2018-03-11..
Enrique Silva Cimma  CHL GOV 1990-03-11..1994-03-11
Edmundo Pérez Yoma  CHL GOV 1994..2000  CHL GOV 2008-01..2010-03-11
Mario Fernández Baeza  CHL GOV 2000-03..2002-01  CHL GOV 2016-06..2018-03-11
Vivianne Blanlot  CHL GOV 2006-03-11..2007-03
José Goñi  CHL GOV 2007-03..2009-03
Francisco Vidal  CHL GOV 2003..2010-03-11
Jaime Ravinet  CHL GOV 2001..2006-03  CHL GOV 2010-03-11..2011-01
Rodrigo Hinzpeter  CHL GOV 2010-03-11..2014-03-11
Jorge Burgos  CHL LEG ..2014-03-10  CHL GOV 2014-03-11..2016-06
José Antonio Gómez Urrutia  CHL GOV LEG 1999..2018-03-11
Alberto Espina  CHL LEG PTY ..2018-03-10  CHL GOV 2018-03-11..2019-10
Mario Desbordes  CHL PTY LEG ..2020-07-27  CHL GOV 2020-07-28..2020-12-18  CHL PTY 2021..
Baldo Prokurica  CHL LEG ..2018-03-10  CHL GOV 2018-03-11..2022-03-11
Maya Fernández | Maya Fernández Allende  CHL LEG ..2022-03-10  CHL GOV 2022-03-11..2025-03
Adriana Delpiano  CHL GOV ..2026-03-11
Carolina Tohá | Carolina Toha  CHL GOV 2009-03..2009-12  CHL GOV 2012-12..2016-12  CHL GOV 2022-09-06..2025-03  CHL PTY 2025-04..
Izkia Siches  CHL MED ..2021-11  CHL GOV 2022-03-11..2022-09-06
Álvaro Elizalde  CHL GOV 2014-03..2015-05  CHL LEG PTY 2018-03..2023-04-18  CHL GOV 2023-04-19..2026-03-11
Camila Vallejo  CHL EDU CVL ..2014-03-10  CHL LEG PTY 2014-03-11..2022-03-10  CHL GOV 2022-03-11..2026-03-11
Giorgio Jackson  CHL EDU CVL ..2014-03-10  CHL LEG PTY 2014-03-11..2022-03-10  CHL GOV 2022-03-11..2023-08
Mario Marcel  CHL GOV 2016-12..2025-08
Nicolás Grau  CHL GOV 2022-03-11..2026-03-11
Luis Cordero | Luis Cordero Vega  CHL GOV 2023-01..2026-03-11
Manuel Monsalve  CHL GOV COP 2022-03-11..2024-10-17
Marcela Ríos  CHL GOV JUD 2022-03-11..2023-01
Nicolás Eyzaguirre  CHL GOV 2000-03..2006-03-11  IGO 2008-12..2012-10  CHL GOV 2014-03-11..2018-03-11
Andrés Velasco  CHL GOV 2006-03-11..2010-03-11
Felipe Larraín  CHL GOV 2010-03-11..2014-03-11  CHL GOV 2018-03-11..2019-10-28
Ignacio Briones  CHL GOV 2019-10-28..2021-01
Alberto Arenas  CHL GOV 2014-03-11..2015-05
Rodrigo Peñailillo  CHL GOV 2014-03-11..2015-05-11
Rodrigo Valdés  CHL GOV 2015-05-11..2017-08  IGO 2023..
Rosanna Costa  CHL GOV 2017-01..
José De Gregorio  CHL GOV 2000..2011-12
Rodrigo Vergara  CHL GOV 2011-12..2016-12
Andrés Chadwick  CHL LEG PTY ..2011-07-17  CHL GOV 2011-07-18..2014-03-11  CHL GOV 2018-03-11..2019-10-28
Gonzalo Blumel  CHL GOV 2018-03-11..2020-07-28
Víctor Pérez Varela  CHL LEG PTY ..2020-07-27  CHL GOV 2020-07-28..2020-11-03
Rodrigo Delgado  CHL GOV 2020-11..2022-03-11
Cecilia Pérez Jara  CHL GOV 2012..2014-03-11  CHL GOV 2018-03-11..2020-12
Karla Rubilar  CHL LEG ..2018-02  CHL GOV 2018-03..2021
Jaime Mañalich  CHL GOV MED 2010-03-11..2014-03-11  CHL GOV MED 2019-06-13..2020-06-13
Enrique Paris | Enrique París  CHL GOV MED 2020-06-13..2022-03-11
Joaquín Lavín  CHL PTY GOV
Laurence Golborne  CHL GOV 2010-03-11..2012-11
Pablo Longueira  CHL LEG PTY ..2011-07-17  CHL GOV 2011-07-18..2013-04
Hernán Büchi  CHL GOV PTY
Francisco Javier Errázuriz | Francisco Javier Errázuriz Ossa  CHL REL
Francisco Javier Errázuriz Talavera  CHL BUS PTY
Ricardo Ezzati  CHL REL ..2019-03
Celestino Aós  CHL REL
Fernando Chomalí  CHL REL
Juan Barros | Juan Barros Madrid  CHL REL ..2018-06
Fernando Karadima  CHL REL ..2021-07-25
Juan Carlos Cruz  CHL CVL
Raúl Silva Henríquez  CHL REL ..1999-04-09
Marco Enríquez-Ominami  CHL LEG PTY OPP 2006-03..
Beatriz Sánchez  CHL JRN PTY
Alejandro Guillier  CHL JRN ..2014-03-10  CHL LEG PTY 2014-03-11..2022-03
Yasna Provoste  CHL GOV 2004..2008-04  CHL LEG PTY 2014-03-11..
Daniel Jadue  CHL GOV PTY 2012-12..2024-06
Sebastián Sichel  CHL GOV 2019-06..2020-12  CHL PTY OPP 2021..
Guillermo Teillier  CHL PTY LEG ..2023-08-29
Gladys Marín  CHL PTY OPP ..2005-03-06
Lautaro Carmona  CHL PTY LEG
Karol Cariola  CHL LEG PTY
Isabel Allende Bussi  CHL LEG PTY ..2025-04
Pamela Jiles  CHL LEG
Ximena Rincón  CHL GOV LEG PTY
Andrés Zaldívar  CHL LEG GOV PTY
Camilo Escalona  CHL PTY LEG
Juan Antonio Coloma  CHL LEG PTY
Jacqueline van Rysselberghe  CHL PTY LEG
Iván Moreira  CHL LEG PTY
Jaime Guzmán  CHL PTY LEG ..1991-04-01
Elisa Loncón | Elisa Loncon  CHL CVL EDU 2021-07..
María Elisa Quinteros  CHL GOV
Cristián Warnken  CHL CVL
Rodolfo Carter  CHL GOV PTY
Irací Hassler  CHL GOV PTY 2021-06..2024-12
Claudio Orrego  CHL GOV PTY 2021-07..
Rodrigo Mundaca  CHL CVL GOV
Manuel Contreras  CHL SPY MIL ..2015-08-07
Pedro Espinoza  CHL MIL
Miguel Krassnoff  CHL MIL
Ricardo Izurieta  CHL MIL 1998-03..2002-03
Juan Emilio Cheyre  CHL MIL 2002-03..2006-03
Óscar Izurieta  CHL MIL 2006-03..2010-03
Humberto Oviedo  CHL MIL 2014-03..2018-03
Ricardo Martínez Menanteau  CHL MIL 2018-03..2022-03
Javier Iturriaga  CHL MIL 2019..
Mario Rozas  CHL COP 2018-12..2020-11
Ricardo Yáñez  CHL COP 2020-11..2024-09
Marcelo Araya  CHL COP 2024-10..
Eduardo Cerna  CHL COP
Hermes Soto  CHL COP 2018-03..2018-12
Bruno Villalobos  CHL COP 2015..2018-03
Juan Guzmán Tapia  CHL JUD ..2021-01-22
Ángel Valencia  CHL JUD 2023-01..
Jorge Abbott  CHL JUD 2015..2022-09
Sabas Chahuán  CHL JUD 2007-12..2015
Lucía Hiriart  CHL SOC ..2021-12-16
Marco Antonio Pinochet  CHL SOC BUS
Irina Karamanos  CHL SOC
Cecilia Morel  CHL SOC
Sebastián Dávalos  CHL SOC
Víctor Jara  CHL CVL ..1973-09-16
Orlando Letelier  CHL GOV OPP ..1976-09-21
Carlos Prats  CHL MIL ..1974-09-30
René Schneider  CHL MIL ..1970-10-25
Andrónico Luksic  CHL BUS
Héctor Llaitul  CHL REB OPP  group=CAM
Camilo Catrillanca  CHL CVL ..2018-11-14
Celestino Córdova  CHL CRM CVL
Francisca Linconao  CHL CVL
Mauricio Hernández Norambuena  CHL REB  group=FPM
Galvarino Apablaza  CHL REB  group=FPM
Bárbara Figueroa  CHL LAB 2012..2021
Manuel Bustos  CHL LAB ..1999-09
Ronald Ojeda  VEN MIL OPP ..2024-02
Paul Schäfer  CHL CRM REL ..2010-04-24
Gustavo Gatica  CHL CVL
Fabiola Campillai  CHL CVL ..2022-03-10  CHL LEG 2022-03-11..
# Paraguay
Alfredo Stroessner  PRY GOV MIL 1954-08-15..1989-02-03
Andrés Rodríguez Pedotti  PRY GOV MIL 1989-02-03..1993-08-15
Juan Carlos Wasmosy  PRY GOV 1993-08-15..1998-08-15
Raúl Cubas | Raúl Cubas Grau  PRY GOV 1998-08-15..1999-03-28
Luis González Macchi  PRY GOV 1999-03-28..2003-08-15
Nicanor Duarte | Nicanor Duarte Frutos  PRY GOV 2003-08-15..2008-08-15
Federico Franco  PRY GOV 2008-08-15..2013-08-15
Horacio Cartes  PRY BUS ..2013-08-14  PRY GOV 2013-08-15..2018-08-15  PRY PTY GOV 2022-12..
Mario Abdo Benítez | Mario Abdo Benitez  PRY LEG PTY 2013-07..2018-08-14  PRY GOV 2018-08-15..2023-08-15
Santiago Peña  PRY GOV 2012..2017-06  PRY GOV 2023-08-15..
Pedro Alliana  PRY LEG PTY ..2023-08-14  PRY GOV 2023-08-15..
Hugo Velázquez | Hugo Velázquez Moreno  PRY GOV 2018-08-15..2023-08-15
Luis María Argaña  PRY GOV PTY ..1999-03-23
Lino Oviedo  PRY MIL ..1996-04  PRY PTY OPP 1996-05..2013-02-02
Julio César Franco | Yoyito Franco  PRY GOV 2000-09..2002-10
Efraín Alegre  PRY GOV 2008-08..2011-06  PRY PTY OPP 2013..
Paraguayo Cubas | Payo Cubas  PRY LEG PTY OPP
Blanca Ovelar  PRY GOV EDU LEG
Leila Rachid  PRY GOV 2000..2006-08
José Antonio Moreno Ruffinelli  PRY GOV 2001..2003-08
Rubén Ramírez Lezcano  PRY GOV 2006-08..2008-08  PRY GOV 2023-08-15..
Alejandro Hamed Franco | Alejandro Hamed  PRY GOV 2008-08..2009-04
Héctor Lacognata  PRY GOV 2009-04..2011-03
Jorge Lara Castro  PRY GOV 2011..2012-06-22
José Félix Fernández Estigarribia  PRY GOV 1999..2013-08-15
Eladio Loizaga  PRY GOV 2013-08-15..2018-08-15
Luis Alberto Castiglioni  PRY GOV 2003-08-15..2007  PRY GOV 2018-08-15..2019-07
Antonio Rivas Palacios  PRY GOV 2019..2020-10
Federico González Franco  PRY GOV 2020..2021
Euclides Acevedo  PRY GOV 2019-09..2022
Julio Arriola  PRY GOV 2022..2023-08
Arnoldo Wiens  PRY GOV REL PTY
Bernardino Soto Estigarribia  PRY MIL GOV 2013-08..2023-08
Enrique Riera  PRY GOV
Rafael Filizzola  PRY GOV COP 2008-08-15..2011-06
Carlos Filizzola  PRY GOV LEG PTY
Arnaldo Giuzzio  PRY GOV COP ..2022-02
Kattya González  PRY LEG OPP
Silvio Ovelar | Silvio "Beto" Ovelar  PRY LEG PTY
Basilio Núñez | Basilio "Bachi" Núñez  PRY LEG PTY
Raúl Latorre  PRY LEG PTY
Miguel Prieto  PRY GOV OPP ..2025
Esperanza Martínez  PRY LEG GOV
Marcelo Pecci  PRY JUD ..2022-05-10
Sandra Quiñónez  PRY JUD 2018-03..2023-03
Emiliano Rolón  PRY JUD 2023-03..
Dario Messer | Darío Messer  BRA BUS CRM
Óscar Denis | Oscar Denis  PRY PTY CVL
Carmen Villalba  PRY REB  group=EPP
Osvaldo Villalba  PRY REB ..2022-10-23  group=EPP
Alcides Oviedo | Alcides Oviedo Brítez  PRY REB  group=EPP
Manuel Cristaldo Mieres  PRY REB  group=EPP
Cecilia Cubas  PRY SOC ..2005-02
Adalberto Martínez | Adalberto Martínez Flores  PRY REL
Pastor Cuquejo  PRY REL
Martín Almada  PRY CVL ..2024-03-30
Gustavo Villate  PRY GOV
# Uruguay
Julio María Sanguinetti  URY GOV 1985-03-01..1990-03-01  URY PTY 1990-03-02..1995-02  URY GOV 1995-03-01..2000-03-01  URY PTY 2000-03-02..
Luis Alberto Lacalle  URY GOV 1990-03-01..1995-03-01  URY PTY OPP 2004..2015
Jorge Batlle  URY GOV 2000-03-01..2005-03-01
Tabaré Vázquez | Tabare Vazquez  URY GOV 1990-02..1994  URY PTY OPP 1995..2005-02-28  URY GOV 2005-03-01..2010-03-01  URY GOV 2015-03-01..2020-03-01
Luis Lacalle Pou  URY LEG PTY OPP 2000-02..2020-02-29  URY GOV 2020-03-01..2025-03-01
Yamandú Orsi | Yamandu Orsi  URY GOV 2015-07..2024-03  URY PTY OPP 2024-04..2025-02-28  URY GOV 2025-03-01..
Juan María Bordaberry  URY GOV 1972-03..1976-06
Gregorio Álvarez | Gregorio "Goyo" Álvarez  URY GOV MIL 1981-09..1985-02
Danilo Astori  URY GOV 2005-03-01..2020-03-01
Raúl Sendic | Raúl Fernando Sendic  URY GOV 2010-03..2017-09
Raúl Sendic Antonaccio  URY REB ..1989-04-28  group=TUP
Lucía Topolansky  URY REB ..1985  URY LEG PTY 2005-02..2017-09-12  URY GOV 2017-09-13..2020-03-01  URY LEG PTY 2020-03-02..2022
Rodolfo Nin Novoa  URY GOV 2005-03-01..2010-03-01  URY GOV 2015-03-01..2020-03-01
Beatriz Argimón  URY GOV 2020-03-01..2025-03-01
Carolina Cosse  URY GOV 2015-03..2019  URY GOV 2020-11..2024  URY GOV 2025-03-01..
Reinaldo Gargano  URY GOV 2005-03-01..2008-03
Pedro Vaz  URY GOV 2009..2010-03
Ernesto Talvi  URY PTY ..2020-02  URY GOV 2020-03-01..2020-07-01
Francisco Bustillo  URY GOV 2020-07..2023-11
Omar Paganini  URY GOV 2020-03-01..2025-03-01
Mario Lubetkin  URY GOV 2025-03-01..
Gabriel Oddone  URY GOV 2025-03-01..
Azucena Arbeleche  URY GOV 2020-03-01..2025-03-01
Fernando Lorenzo  URY GOV 2010-03-01..2013-12
Eleuterio Fernández Huidobro  URY REB ..1985  URY GOV MIL 2011-07..2016-08-05  group=TUP
Javier García Duchini  URY LEG PTY ..2020-02  URY GOV 2020-03-01..2024
Sandra Lazo  URY LEG GOV
Eduardo Bonomi  URY GOV 2005-03..2020-03-01
Jorge Larrañaga  URY PTY LEG OPP ..2020-02  URY GOV COP 2020-03-01..2021-05-22
Luis Alberto Heber  URY LEG PTY ..2020-02  URY GOV 2020-03-01..2023-11
Carlos Negro  URY JUD ..2025-02  URY GOV COP 2025-03-01..
Guido Manini Ríos | Guido Manini Rios  URY MIL 2015-02..2019-03  URY PTY 2019-04..
Pedro Bordaberry  URY PTY GOV
Daniel Martínez Villamil  URY GOV 2008..2019-04  URY PTY OPP 2019-06..
Álvaro Delgado  URY GOV 2020-03-01..2023-12  URY PTY 2024..
Andrés Ojeda  URY PTY
Marcelo Abdala  URY LAB
Daniel Sturla  URY REL
Macarena Gelman  URY CVL LEG
Rodrigo Arim  URY GOV EDU
# Regional bodies
Luigi Einaudi | Luigi R. Einaudi  IGO 2000..2005-05
Nestor Mendez | Néstor Méndez  IGO 2015-07..
Paulo Abrão  IGO 2016-08..2020-08
Roberta Clarke  IGO JUD 2022..
Tania Reneaum  IGO 2021-06..
Luis Alberto Moreno  COL GOV 1998..2005-07  IGO 2005-10-01..2020-09-30
Enrique García Rodríguez  IGO 1991-12..2017-03
Sergio Díaz-Granados  COL GOV 2010..2021-07  IGO 2021-09..
Dante Mossi  IGO 2018-12..2023-11
Gisela Sánchez  IGO 2023-12..
Nick Rischbieth  IGO 2008..2018-11
Rebecca Sta Maria  IGO 2019-01..2024
Eduardo Pedrosa  IGO 2025-01..
Werner Vargas  IGO 2022-07..2023-11
# United States: more
Andrew Yang  USA PTY
Robert R. King  USA GOV 2009-11..2017-01
Austin Scott Miller | Austin S. Miller  USA MIL ..2021-07
James A. Kelly  USA GOV 2001-05..2005-01
