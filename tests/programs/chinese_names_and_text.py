"""中文变量名、函数名和输出：梯度下降找最低点."""
import torch

学习率 = 0.1
参数 = torch.tensor([3.0, -2.0], requires_grad=True)


def 损失函数(θ, 目标=1.0):
    """平方误差之和"""
    return ((θ - 目标) ** 2).sum()


记录 = {'损失': [], '梯度范数': []}
for 轮次 in range(1, 21):
    损失 = 损失函数(参数)
    损失.backward()
    with torch.no_grad():
        参数 -= 学习率 * 参数.grad
        记录['损失'].append(损失.item())
        记录['梯度范数'].append(参数.grad.norm().item())
        参数.grad.zero_()
    if 轮次 % 5 == 0:
        print(f'第{轮次:>3}轮｜损失＝{损失.item():.6f}｜参数＝{参数.tolist()}')
print('最终参数：', 参数, '最小损失：%.3e' % min(记录['损失']))
for 键, 值 in 记录.items():
    print(f'{键:　<6}: {值[0]:.4f} → {值[-1]:.4f}')
