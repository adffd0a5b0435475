/// Family names that stand before the given name: Chinese, Korean, Vietnamese; closed lists, of general knowledge.
enum EastAsianNames {
    /// Names divided by white space.
    static let table = """
        Ai An Bae Bai Bang Bao Bo Bui Cai Cao Chai Chang Che Chen Cheng Cheon Cho Choe Choi Chong Chu Chun Chung Cui
        Dai Dang Deng Ding Dinh Doan Dong Dou Du Duan Duong Fan Fang Fei Feng Fu Gan Gao Ge Geng Gong Gu Guan Guo Ha
        Han Hao He Heo Ho Hoang Hong Hou Hu Hua Huang Huo Huynh Hwang Hyun Im Jang Jeon Jeong Ji Jia Jiang Jiao Jin Jo
        Ju Jung Kang Kim Kong Koo Kuang Kwak Kwon Lai Le Lee Lei Leng Li Lian Liang Liao Lim Lin Ling Liu Long Lou Lu
        Luo Luong Ly Lyu Ma Mai Mao Mei Meng Miao Min Mo Moon Mu Na Nam Nan Ngo Nguyen Ni Nie Ning Niu Noh Oh Ou Ouyang
        Paik Pan Pang Park Pei Peng Pham Phan Phung Pu Qi Qian Qiao Qin Qiu Qu Quan Ren Rong Ruan Ryu Seo Seok Seong
        Sha Shan Shang Shao She Shen Sheng Shi Shim Shin Shu Si Sima Sin Sohn Son Song Su Suh Sun Sung Tan Tang Tao
        Teng Tian To Tong Tran Trinh Truong Tu Uhm Vo Vu Wan Wang Wei Wen Weng Woo Wu Xi Xia Xiang Xiao Xie Xin Xing
        Xiong Xu Xue Yan Yang Yao Ye Yeo Yeom Yi Yin Yoo Yoon Yu Yuan Yue Yun Zang Zeng Zha Zhai Zhan Zhang Zhao Zheng
        Zhong Zhou Zhu Zhuang Zhuge Zou Zuo
        """
}
