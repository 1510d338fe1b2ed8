"""日本語の変数名とコメント：勾配の確認と学習率の比較."""
import torch


def 二次関数(x):
    return 3 * x ** 2 + 2 * x - 1  # 頂点は x = -1/3


結果 = []
for 学習率 in (0.01, 0.1, 0.3, 0.34):
    x = torch.tensor(2.0, requires_grad=True)
    for 回 in range(30):
        y = 二次関数(x)
        y.backward()
        x.data.sub_(学習率 * x.grad)
        x.grad.zero_()
    結果.append((学習率, x.item(), y.item()))
print('学習率\tx\ty')
for 率, 位置, 値 in sorted(結果, key=lambda 行: abs(行[1] + 1 / 3)):
    判定 = '収束' if abs(位置 + 1 / 3) < 1e-3 else '未収束' if abs(位置) < 10 else '発散'
    print(f'{率}\t{位置:.5f}\t{値:.5f}\t{判定}')
