"""numpy arrays: arithmetic, indexing, reductions, shapes, mathematics, printing."""
import numpy as np

a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
print(a, a.shape, a.ndim, a.size, a.dtype, a.T, len(a))
print(a + 1, a * a, a / 2, a**2, a @ a.T, -a, a > 2, a[a > 4])
print(a[0], a[:, 1], a[1, 2], a[::-1], a[..., 0], a[[0, 1], [2, 0]])
print(a.sum(), a.sum(axis=0), a.mean(axis=1), a.max(), a.argmax(), a.std(), a.min(axis=0), a.cumsum(), a.prod(), np.var(a))
print(a.reshape(3, 2), a.ravel(), a.flatten(), a.transpose(), np.concatenate([a, a]), np.stack([a[0], a[1]]), a.tolist())
for f in [np.sin, np.exp, np.log, np.sqrt, np.tanh, np.abs, np.square, np.floor, np.sign]:
    print(f(a[0]))
print(np.dot([1, 2], [3, 4]), np.maximum(a, 3), np.minimum(a, 3), np.where(a > 2, a, 0), np.clip(a, 2, 4), np.round(a / 3, 2))
print(np.linalg.norm(a), np.linalg.det(np.eye(2) * 3), np.linalg.inv(np.array([[2.0, 0], [0, 4]])), np.linalg.solve(np.eye(2), np.array([1.0, 2])))
print(np.mean([1, 2, 3]), np.sum([1, 2]), np.arange(0, 1, 0.3), np.isnan(np.nan), np.inf, np.unique([3, 1, 1]), np.sort([3, 1, 2]), np.argsort([3, 1, 2]))
b = a.copy()
b[0, 0] = 100
b[1] += 1
b *= 2
print(a[0, 0], b, a.astype(int), a.astype(np.float32).dtype, np.array([1, 2]).dtype, np.array(["a"]).shape)
for row in a:
    print(row, sum(row))
print(np.float64(0.1), np.float32(0.1), repr(np.float64(2.5)), [np.float64(1.0)], float(np.float64(1.5)), np.array_equal(a, a), np.meshgrid([1, 2], [3, 4]))
for bad in [lambda: a + np.ones(2), lambda: a[5], lambda: np.array([1, 2]).reshape(3), lambda: np.linalg.inv(np.zeros((2, 2)))]:
    try:
        print(bad())
    except (ValueError, IndexError) as e:
        print(type(e), e)
